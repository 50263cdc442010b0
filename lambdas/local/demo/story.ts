import { importBrands } from './import-brands';
import { importValues } from './import-values';
import { showPortfolio } from './portfolio';
import { chapter } from './print';
import { showReturn } from './returns';
import type { Stage } from './stage';
import { planAndLaunch } from './strategy';
import { walkThrough } from './walk';

/** The main job, from the brands of an agency to the returns of one of them. */
export async function play(stage: Stage): Promise<void> {
  await importBrands(stage);
  const walk = await planAndLaunch(stage);
  await importValues(stage);
  chapter('… over the reviews of its terms …');
  await walkThrough(walk, 'MEASUREMENT', 'LONG_TERM_REVIEW');
  chapter('… to R, its returns');
  await walkThrough(walk, 'RETURNS', 'RETURNS');
  await showReturn(walk);
  await showPortfolio(stage);
}
