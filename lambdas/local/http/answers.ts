import type { ServerResponse } from 'node:http';

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, content: unknown): void {
  begin(response, status, JSON.stringify(content)).end();
}

/** An error in the form in which a GraphQL client expects all errors. The answer is out, but not ended yet. */
export function sendError(
  response: ServerResponse,
  status: number,
  { message, ...extensions }: { code: string; message: string; requestId?: string },
): ServerResponse {
  return begin(response, status, JSON.stringify({ errors: [{ message, extensions }] }));
}

function begin(response: ServerResponse, status: number, body: string): ServerResponse {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  if (body && response.req.method !== 'HEAD') response.write(body);
  return response;
}
