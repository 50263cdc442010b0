import type { DeliveryOptions } from '../events/delivery-handler';
import type { DeliveryEnvironment, Environment, LocalSettings, PictureEnvironment } from '../shared/environment';
import { environmentOnLaptop, type Assembly } from './artifact';
import { bundleHandlers, late, loadApi, loadPictures } from './bundle';
import { claim, newInstance, type Claim } from './claim';
import { openDataDirectory, type DataDirectory } from './data-directory';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIssuer, type LocalIssuer } from './issuer';
import { openOwnSecret } from './own-secret';
import { isPicture, serve, type RunningServer } from './server';
import { openTableEngine, TABLE_NAME, type TableEngine } from './table-engine';
import { startWebhookDelivery, type WebhookDelivery } from './webhook-delivery';

export interface LocalServer {
  url: string;
  issuer: LocalIssuer;
  directory: DataDirectory;
  /** Resolves when the embedded engine ended by itself; nothing can be served any more. */
  engineDied: Promise<void>;
  /** Finishes the requests in flight, then ends everything. */
  close(): Promise<void>;
}

export interface LocalServerOptions extends Pick<DeliveryOptions, 'delayAfter'> {
  /** With whose token GraphiQL is opened. */
  graphiqlEmail: string;
  log: (line: string) => void;
  /** What was synthesized, to run that instead of the sources. */
  assembly?: Assembly;
}

/**
 * Starts everything in order: folder, port, claim on the folder, engine, table, webhooks, handler. What was started is ended again
 * when a later part fails. Throws `StartError` for what a person can put right.
 */
export async function startLocalServer(
  settings: LocalSettings,
  { graphiqlEmail, log, delayAfter, assembly }: LocalServerOptions,
): Promise<LocalServer> {
  const parts: { server?: RunningServer; engine?: TableEngine; claimed?: Claim; webhooks?: WebhookDelivery } = {};
  const close = async () => {
    await parts.server?.close();
    await parts.webhooks?.stop();
    await parts.engine?.stop();
    parts.claimed?.release();
  };
  try {
    const directory = openDataDirectory(settings.RESONANCE_DATA_DIR);
    const issuer = await openIssuer(directory);
    const instance = newInstance();
    const server = await serve({
      port: settings.PORT,
      issuer,
      instance,
      graphiqlToken: () => issuer.issueToken({ email: graphiqlEmail }),
      reportFault: ({ requestId, error }) =>
        log(`${requestId} ${error instanceof Error ? error.stack : String(error)}`),
    });
    parts.server = server;
    const claimed = await claim(directory, { instance, url: server.url });
    parts.claimed = claimed;
    const engine = await openTableEngine(settings, directory);
    parts.engine = engine;
    claimed.announce({ endpoint: engine.endpoint, engineProcessId: engine.embedded?.processId });

    const bundles = await bundleHandlers();
    const environment = environmentOf(settings, {
      endpoint: engine.endpoint,
      url: server.url,
      pictureSecret: openOwnSecret(directory, 'pictures'),
      webhookKey: openOwnSecret(directory, 'webhooks'),
    });
    const engineDied = engine.embedded?.died ?? never();
    // What fails for want of an engine is told once, by who waits for its end.
    let hasEngine = true;
    void engineDied.then(() => (hasEngine = false));
    const logWhileItRuns = (line: string) => void (hasEngine && log(line));
    const webhooks = await startWebhookDelivery(environment, bundles, { log: logWhileItRuns, delayAfter });
    parts.webhooks = webhooks;
    const told = assembly ? environmentOnLaptop(assembly.api, environment) : environment;
    const handler = loadApi(assembly?.api.file ?? bundles.api).createHandler({ environment: told, writeLog: log });
    const pictureFile = assembly?.pictures.file ?? bundles.pictures;
    const pictureHandler = late(() => loadPictures(pictureFile).createPictureHandler({ environment, writeLog: log }));
    server.useHandler(async (event) => {
      if (isPicture(event.rawPath)) return pictureHandler(event);
      const answer = await handler(event);
      webhooks.wake();
      return answer;
    });
    return { url: server.url, issuer, directory, engineDied, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const never = () => new Promise<never>(() => undefined);

const environmentOf = (
  settings: LocalSettings,
  {
    endpoint,
    url,
    pictureSecret,
    webhookKey,
  }: { endpoint: string; url: string; pictureSecret: string; webhookKey: string },
): Environment & PictureEnvironment & Omit<DeliveryEnvironment, 'DELIVERY_QUEUE_URL'> => ({
  TABLE_NAME,
  DYNAMODB_ENDPOINT: endpoint,
  AWS_REGION: settings.AWS_REGION,
  TOKEN_ISSUER: LOCAL_ISSUER,
  TOKEN_AUDIENCE: LOCAL_AUDIENCE,
  TOKEN_JWKS_URI: `${url}/.well-known/jwks.json`,
  LOG_LEVEL: settings.LOG_LEVEL,
  RATE_LIMIT_KEY: settings.RATE_LIMIT_KEY,
  RATE_LIMIT_AGENCY: settings.RATE_LIMIT_AGENCY,
  PICTURE_SECRET: pictureSecret,
  WEBHOOK_SECRET_KEY: webhookKey,
  WEBHOOK_TARGETS: 'local',
  OUTBOX_INDEX: 'on',
  PUBLIC_URL: url,
});
