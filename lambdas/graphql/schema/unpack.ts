import { inflateRawSync } from 'node:zlib';

/** The text that the bundler deflated and wrote in base 64. */
export const unpack = (packed: string): string => inflateRawSync(Buffer.from(packed, 'base64')).toString();
