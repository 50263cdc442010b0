import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readPictureLink } from '../auth/picture-link';
import { createDocumentClient } from '../data/client';
import { createMeter } from '../data/meter';
import { createStore } from '../data/store';
import { TableAccess } from '../data/table-access';
import { drawModel } from '../pictures/model-picture';
import { systemClock, type Clock } from '../shared/clock';
import { readPictureEnvironment, type PictureEnvironment } from '../shared/environment';
import { createLogger } from '../shared/logger';
import type { Store } from '../usecases/ports';
import { readLinkedModel } from '../usecases/integration-model/read-linked-model';
import { behindEdge } from './behind-edge';
import type { HttpHandler } from './http-handler';

export interface PictureHandlerOptions {
  environment: PictureEnvironment;
  now?: Clock;
  /** Where log lines go; standard output when left out. */
  writeLog?: (line: string) => void;
}

/** Wires together what serves `GET /pictures/<link>`. It has a bundle of its own, for it needs nothing of GraphQL. */
export function createPictureHandler({ environment, now = systemClock, writeLog }: PictureHandlerOptions): HttpHandler {
  const { TABLE_NAME, AWS_REGION, DYNAMODB_ENDPOINT, LOG_LEVEL, PICTURE_SECRET, ORIGIN_SECRET } = environment;
  const logger = createLogger(LOG_LEVEL, writeLog);
  const client = createDocumentClient({ tableName: TABLE_NAME, region: AWS_REGION, endpoint: DYNAMODB_ENDPOINT });

  return behindEdge(ORIGIN_SECRET, async ({ rawPath, requestContext: { requestId } }) => {
    const meter = createMeter();
    const started = performance.now();
    const storeOf = (agencyId: string) => createStore(new TableAccess(client, TABLE_NAME, meter), agencyId);
    const link = rawPath.slice(rawPath.lastIndexOf('/') + 1);
    const answer = await answerTo(link, { secret: PICTURE_SECRET, storeOf, now: now() }).catch((error: unknown) => {
      logger.error('fault', { requestId, stack: error instanceof Error ? error.stack : String(error) });
      return plain(500, `Something went wrong on our side. Name the request id when you report it: ${requestId}`);
    });
    logger.info('request', {
      requestId,
      status: answer.statusCode,
      milliseconds: Math.round(performance.now() - started),
      ...meter.total(),
    });
    return answer;
  });
}

/** How long a reader's browser may show a picture without asking again. */
const FRESH_SECONDS = 300;

/** The picture; for a link that is wrong, forged or has ended, or whose brand is gone, always the same answer. */
async function answerTo(
  text: string,
  { secret, storeOf, now }: { secret: string; storeOf(agencyId: string): Store; now: Date },
): Promise<APIGatewayProxyStructuredResultV2> {
  const link = readPictureLink(text, secret);
  const found = link && (await readLinkedModel(link, { store: storeOf(link.agencyId), now }));
  if (!found) return plain(404, 'There is no such picture, or it has expired.');
  const secondsLeft = Math.floor((link.expiresAt.getTime() - now.getTime()) / 1000);
  return {
    statusCode: 200,
    headers: {
      ...SAFE,
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': `private, max-age=${Math.min(FRESH_SECONDS, secondsLeft)}`,
    },
    body: drawModel({ brandName: found.brand.name, model: found.model, theme: link.theme }),
  };
}

/** Opened by itself, an SVG is a document: it may style itself, and nothing else. */
const SAFE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
};

const plain = (statusCode: number, body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { ...SAFE, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

let ready: HttpHandler | undefined;

/** The Lambda. */
export const handler: HttpHandler = (event) => {
  ready ??= createPictureHandler({ environment: readPictureEnvironment() });
  return ready(event);
};
