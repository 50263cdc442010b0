import { statusOf } from '../progress';
import { emptyContent } from '../steps';
import type { StepContents } from '../steps/contents';
import { letterOf, STEP_KEYS, type StepKey } from '../steps/keys';
import { heading, joined, remark, type Block } from './markdown';
import { dayOf, type Material } from './material';
import { openPoints } from './open-points';
import { overview } from './overview';
import { PARTS } from './steps';
import { inWords, statusInWords } from './words';

export type { Material } from './material';

/** The whole plan, A to R, in Markdown, as it would be handed to a client. */
export const documentOf = (material: Material): string =>
  `${joined([
    ...overview(material),
    ...openPoints(material),
    ...STEP_KEYS.flatMap((key) => chapter(key, material)),
  ])}\n`;

function chapter(key: StepKey, material: Material): Block[] {
  const status = statusOf(material.plan.strategy.progress, key);
  const completedOn = status === 'COMPLETED' ? dayOf(material.plan.times[key]?.completedAt, material) : undefined;
  const body = joined(bodyOf(key, material));
  return [
    heading(2, `${letterOf(key)}. ${inWords(key)}: ${statusInWords(status)}`),
    ...(completedOn ? [remark(`Completed on ${completedOn}.`)] : []),
    body === '' ? remark('Nothing written down yet.') : body,
  ];
}

function bodyOf<K extends StepKey>(key: K, material: Material): readonly Block[] {
  const content: StepContents[K] | undefined = material.plan.contents[key];
  return PARTS[key](content ?? emptyContent(key), material);
}
