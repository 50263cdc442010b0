import type { Horizons } from '../horizon';
import { factOf, type ReviewedTerm, type ReviewFactKey } from '../reviews';
import { unless, type Rule } from './step';

/** Met once the last day of a term is past, or a waiver says why the review is made before. */
export const termEnded = (
  code: string,
  term: string,
  lastDay: keyof Horizons,
): Rule<{ waiver?: string | undefined }> => ({
  code,
  sentence: `Wait until the ${term} term has ended, or say why it is reviewed before.`,
  missing: ({ waiver }, { strategy: { horizons }, today }) =>
    unless(waiver !== undefined || (horizons !== undefined && horizons[lastDay] < today)),
});

/** Met when the server can compute a fact of the term; what has no data is named. */
export const factKnown = (code: string, term: ReviewedTerm, key: ReviewFactKey, sentence: string): Rule<unknown> => ({
  code,
  sentence,
  missing(_, plan) {
    const fact = factOf(term, key, plan);
    if (fact === undefined || fact.value !== null) return [];
    return [`values of ${fact.missing.join(' or ')} in the term`];
  },
});

/** Met when the team wrote down what it makes of the facts. */
export const judgementWritten = (code: string): Rule<{ judgement?: string | undefined }> => ({
  code,
  sentence: 'Write down what you make of the facts.',
  missing: ({ judgement }) => unless(judgement !== undefined),
});
