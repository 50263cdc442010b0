import { HORIZONS, termOf } from '../horizon';
import { completedCount, currentStep, phaseOf } from '../progress';
import { letterOf, STEP_KEYS } from '../steps/keys';
import { heading, paragraphs, remark, table, type Block } from './markdown';
import type { Material } from './material';
import { inWords, period } from './words';

/** The head of the document: whose strategy it is, where it stands, and when its terms end. */
export function overview({ plan, brand }: Material): Block[] {
  const { strategy } = plan;
  const current = strategy.status === 'ACTIVE' ? currentStep(strategy.progress) : undefined;
  const { horizons } = strategy;
  return [
    heading(1, strategy.title),
    paragraphs(`A social media strategy for ${brand.name}.`),
    remark(`As it stood on ${plan.today}.`),
    table(
      ['Brand', brand.name],
      [
        ['Phase', inWords(phaseOf(strategy.status, strategy.progress))],
        ['Progress', `${completedCount(strategy.progress)} of ${STEP_KEYS.length} steps complete`],
        ...(current ? [['Current step', `${letterOf(current)}. ${inWords(current)}`]] : []),
        ...(strategy.iteration > 1 ? [['Iteration', String(strategy.iteration)]] : []),
        ...(horizons
          ? HORIZONS.map((one) => [inWords(one), period(termOf(one, strategy.startsOn, horizons))])
          : [
              ['Starts on', strategy.startsOn],
              ['Terms', 'not set yet'],
            ]),
      ],
    ),
  ];
}
