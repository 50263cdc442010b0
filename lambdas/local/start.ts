import { silenceSdkAdvice } from '../shared/environment';
import { DEMO_OWNER, loadDemo } from './demo-agency';
import { assemblyOfProcess } from './start-options';
import { startLocalServer, type LocalServer } from './local-server';
import { settingsOfProcess } from './settings';
import { StartError } from './start-error';
import { welcome } from './welcome';

async function main(): Promise<void> {
  silenceSdkAdvice();
  const stop = firstStopSignal();
  const settings = settingsOfProcess();
  const server = await startLocalServer(settings, {
    graphiqlEmail: DEMO_OWNER.email,
    log: console.error,
    assembly: assemblyOfProcess(),
  });
  try {
    const token = await server.issuer.issueToken(DEMO_OWNER);
    const apiKey = settings.RESONANCE_DEMO === 'on' ? await loadDemo(server, token) : undefined;
    console.log(welcome({ url: server.url, email: DEMO_OWNER.email, token, apiKey }));
    await Promise.race([stop, endOfEngine(server)]);
    console.log('Stopping: requests in flight are finished first. Ctrl-C again stops at once.');
  } finally {
    await server.close();
  }
}

/** One Ctrl-C may come twice, from the terminal and handed on by npm: what comes this soon is the same one. */
const SAME_SIGNAL_MS = 500;

/** Resolves with the first Ctrl-C or request to end; the second one does not wait for anything. */
function firstStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        first ??= performance.now();
        if (performance.now() - first > SAME_SIGNAL_MS) process.exit(130);
        resolve();
      });
    }
  });
}

async function endOfEngine(server: LocalServer): Promise<never> {
  await server.engineDied;
  throw new StartError('The embedded DynamoDB ended unexpectedly: start again; what was answered is kept.');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  },
);
