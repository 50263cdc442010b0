import { parseArgs } from 'node:util';
import { currentHolder } from './claim';
import { openDataDirectory } from './data-directory';
import { DemoFailure, ServerGone } from './demo/failure';
import { importBrands } from './demo/import-brands';
import { importValues } from './demo/import-values';
import { openStage } from './demo/open-stage';
import { showPortfolio } from './demo/portfolio';
import { say } from './demo/print';
import { review } from './demo/reviews';
import { planAndLaunch } from './demo/strategy';
import { openIssuer } from './issuer';
import { settingsOfProcess } from './settings';
import { StartError } from './start-error';

/*
 * Plays the main job over HTTP against the running server, as an agency and a partner would, and holds every figure
 * against the sample files. It keeps nothing itself: with `--resume <agency>` it looks at what the server has and goes on.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { resume: { type: 'string' } } });
  const directory = openDataDirectory(settingsOfProcess().RESONANCE_DATA_DIR);
  const server = await currentHolder(directory);
  if (!server) throw new StartError('No server is running on this data folder. Start one first: npm start');
  const stage = await openStage(server.url, await openIssuer(directory), values.resume);
  say(`agency ${stage.agencyId} on ${server.url}`);
  try {
    await importBrands(stage);
    const walk = await planAndLaunch(stage);
    await importValues(stage);
    await review(walk);
    await showPortfolio(stage);
  } catch (error) {
    if (!(error instanceof ServerGone)) throw error;
    throw new StartError(
      `${error.message} Nothing that was answered is lost. Start the server again, then go on with: npm run demo -- --resume ${stage.agencyId}`,
    );
  }
  say('');
  say('Everything was as it should be.');
}

main().catch((error: unknown) => {
  const isExpected = error instanceof StartError || error instanceof DemoFailure || error instanceof ServerGone;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
});
