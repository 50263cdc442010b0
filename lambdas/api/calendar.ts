import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readCalendarToken } from '../auth/calendar-token';
import { sameHash } from '../auth/secret';
import type { Directory, Store } from '../usecases/ports';
import { readCalendarFeed } from '../usecases/workflow/calendar-feed';
import { toICalendar } from './icalendar';

const PATH = /^\/calendar\/([^/]+)\.ics$/;

/**
 * Answers a calendar program. The token in the address is all that it has: whoever guesses one, has an old one or mistypes
 * it learns only that there is nothing.
 */
export async function answerCalendar(
  { rawPath, requestContext: { http } }: APIGatewayProxyEventV2,
  tools: { directory: Directory; storeOf(agencyId: string): Store; now: Date },
): Promise<APIGatewayProxyStructuredResultV2> {
  if (http.method !== 'GET' && http.method !== 'HEAD') {
    return { ...text(405, 'Method Not Allowed'), headers: { ...PLAIN, allow: 'GET, HEAD' } };
  }
  const token = readCalendarToken(PATH.exec(rawPath)?.[1] ?? '');
  const found = token && (await tools.directory.calendarSubscription(token.lookup));
  if (!found || !sameHash(found.subscription.hash, token.hash)) return text(404, 'Not Found');
  const tasks = await readCalendarFeed(found, tools);
  if (!tasks) return text(404, 'Not Found');
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
    body: http.method === 'HEAD' ? '' : await toICalendar(found.subscription.name, tasks),
  };
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
const text = (statusCode: number, body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: PLAIN,
  body,
});
