import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { postEvent } from '../api';

/** A request that nobody sends who means well, and how it has to be refused. */
export interface HostileRequest {
  name: string;
  method?: string;
  /** The raw query string. */
  search?: string;
  body?: string;
  /** Beside those of the caller; a header that is empty is not sent. */
  headers?: Record<string, string>;
  status: number;
  code: string;
}

/** The request as API Gateway would hand it on, sent with these credentials. */
export function eventOf(
  { method = 'POST', search = '', body = '', headers = {} }: HostileRequest,
  credentials: Record<string, string>,
): APIGatewayProxyEventV2 {
  const event = postEvent(body, { ...credentials, ...headers });
  const sent = Object.entries(event.headers).filter(([, value]) => value !== '');
  const { requestContext } = event;
  return {
    ...event,
    headers: Object.fromEntries(sent),
    rawQueryString: search,
    queryStringParameters: Object.fromEntries(new URLSearchParams(search)),
    ...(method === 'GET' && { body: undefined }),
    requestContext: { ...requestContext, http: { ...requestContext.http, method } },
  };
}

export const times = (count: number, text: string): string =>
  Array.from({ length: count }, (_, n) => text.replaceAll('#', String(n))).join(' ');
export const nested = (count: number, open: string, inside: string, close: string): string =>
  open.repeat(count) + inside + close.repeat(count);
