/* Loads a bundle in a process of its own and has it answer, if it answers: prints milliseconds to each. */
const started = performance.now();
const { handler } = require(process.argv[2]);
const loaded = performance.now();
const print = () => console.log(JSON.stringify({ load: loaded - started, answer: performance.now() - started }));
if (!handler) print();
else {
  const http = { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' };
  const event = {
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    requestContext: { requestId: 'cold', http },
    body: '{"query":"{ __typename }"}',
  };
  handler(event, {}).then(({ statusCode, body }) => {
    if (statusCode !== 200 || !body.includes('"Query"')) throw new Error(body);
    print();
  });
}
