/* Has Node keep what it compiled beside the bundle, and take it from there the next time. */
const { enableCompileCache } = require('node:module');
const { dirname, join } = require('node:path');
enableCompileCache(join(dirname(process.argv[2]), 'compile-cache'));
