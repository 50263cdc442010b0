import type { Effect } from '../effects';
import type { FeedbackLoop } from '../feedback/loop';
import { rounded } from '../metrics/measure';
import type { Actions } from './figure';

/** One effect leads to another. */
export interface ChainLink {
  from: Effect;
  to: Effect;
  /** What people do of `to` for each thing they do of `from`; of visibility, for each person reached. */
  carried: number | null;
  previous: number | null;
  formula: string;
  /** Only feedback that was used well leads on: the part of it that was answered. `null` for links that do not ask for it. */
  throughLoop: number | null;
}

const CHAIN: readonly (readonly [Effect, Effect])[] = [
  ['VISIBILITY', 'CONNECTIVITY'],
  ['CONNECTIVITY', 'INTERACTION'],
  ['INTERACTION', 'FEEDBACK'],
  ['FEEDBACK', 'TRAFFIC'],
  ['FEEDBACK', 'TRUST'],
  ['TRAFFIC', 'EXPOSURE'],
  ['TRAFFIC', 'CREDIBILITY'],
  ['TRAFFIC', 'AUTHORITY'],
  ['TRUST', 'EXPOSURE'],
  ['TRUST', 'CREDIBILITY'],
  ['TRUST', 'AUTHORITY'],
];

/** The chain of effects, with how much of each is carried on. */
export const chainOf = (actions: ReadonlyMap<Effect, Actions>, { answeredShare }: FeedbackLoop): ChainLink[] =>
  CHAIN.map(([from, to]) => {
    const [above, below] = [actions.get(to), actions.get(from)];
    return {
      from,
      to,
      carried: quotient(above?.value, below?.value),
      previous: quotient(above?.previous, below?.previous),
      formula: `(${above?.sum || to}) ÷ (${below?.sum || from})`,
      throughLoop: from === 'FEEDBACK' ? answeredShare : null,
    };
  });

const quotient = (above: number | null = null, below: number | null = null): number | null =>
  above === null || below === null || below <= 0 ? null : rounded(above / below);
