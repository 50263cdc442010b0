import { silenceSdkAdvice } from '../../lambdas/shared/environment';
import { startLocalServer } from '../../lambdas/local/local-server';
import { settingsOfProcess } from '../../lambdas/local/settings';

/** The development server, with webhooks that are tried again after a second instead of hours. It is ended by force. */
async function main(): Promise<void> {
  silenceSdkAdvice();
  const options = { graphiqlEmail: 'ana@example.com', log: console.error, delayAfter: () => 1 };
  const { url, issuer } = await startLocalServer(settingsOfProcess(), options);
  console.log(JSON.stringify({ url, token: await issuer.issueToken({ email: 'ana@example.com' }) }));
}

void main();
