import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { sameHash } from '../auth/secret';
import type { HttpHandler } from './http-handler';

/* What CloudFront adds to each request, and overwrites when a client sent it: see `cdk/edge`. */
const ORIGIN_SECRET = 'x-origin-secret';
const VIEWER_ADDRESS = 'x-viewer-address';

/**
 * Answers only what came through CloudFront, which knows the secret, and so what its firewall let pass: asked directly, API
 * Gateway would be a way around it. Without a secret there is no CloudFront, and everything is answered.
 */
export function behindEdge(secret: string | undefined, handler: HttpHandler): HttpHandler {
  if (secret === undefined) return handler;
  return async (event, context) =>
    sameHash(event.headers[ORIGIN_SECRET] ?? '', secret) ? handler(asSent(event), context) : NOT_THIS_WAY;
}

/** With the address of whoever sent it: API Gateway sees that of CloudFront. */
const asSent = (event: APIGatewayProxyEventV2): APIGatewayProxyEventV2 => {
  const { requestContext, headers } = event;
  const sourceIp = headers[VIEWER_ADDRESS] ?? requestContext.http.sourceIp;
  return { ...event, requestContext: { ...requestContext, http: { ...requestContext.http, sourceIp } } };
};

const NOT_THIS_WAY: APIGatewayProxyStructuredResultV2 = {
  statusCode: 403,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({
    errors: [{ message: 'This API answers at its own host name only.', extensions: { code: 'FORBIDDEN' } }],
  }),
};
