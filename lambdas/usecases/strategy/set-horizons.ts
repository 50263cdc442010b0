import * as z from 'zod';
import { amountInWords, exceeded, planned } from '../../domain/allocation-plan';
import { daySchema } from '../../domain/calendar';
import type { Ledger } from '../../domain/ledger';
import { notFound, type Result, type UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { loadPlan } from '../allocation/load-plan';
import { notEnough } from '../allocation/not-enough';
import { tooLarge } from '../allocation/too-large';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput } from '../input';
import type { Session } from '../session';
import { strategyChanges } from './commit';
import { horizonsErrors, horizonsSchema } from './horizons-input';
import { moved, strategyEvent } from './moves';
import { closedError } from './refusals';

const input = z.object({
  strategyId: z.string(),
  startsOn: daySchema.nullish(),
  horizons: horizonsSchema,
  expectedVersion: z.int().nullish(),
});

/** Sets the days on which the terms end. What is paid every month or year is planned anew; never below what is spent. */
export async function setHorizons(session: Session, raw: z.input<typeof input>): Promise<Result<Strategy>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { strategyId, startsOn, horizons, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const loaded = await loadPlan(session, strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts } = loaded;
    const error = closedError(loaded) ?? versionMismatch(before, expectedVersion);
    if (error) return refuse(error);
    const after = moved(session, before, { startsOn: startsOn ?? before.startsOn, horizons });
    const errors = horizonsErrors(after);
    if (errors.length > 0) return refuse(...errors);
    const ledger = planned(loaded.ledger, parts.allocations, after);
    const unpayable = [...tooLarge(ledger, ['input', 'horizons']), ...belowSpent(loaded.ledger, ledger)];
    if (unpayable.length > 0) return refuse(...unpayable);
    const event = strategyEvent(session, after, 'HORIZONS_SET');
    return decide(after, [
      ...strategyChanges({ before, after, event }),
      // Also when nothing changes in it: an entry that is added at the same moment counts in other terms then.
      { do: 'put-ledger', ledger, expectedVersion: parts.ledger?.version },
    ]);
  });
}

const belowSpent = (before: Ledger, after: Ledger): UserError[] =>
  exceeded(after).map((account) => {
    const { planned: minor } = after.accounts[account.kind][account.horizon];
    const words = amountInWords(account.kind, minor, after.currency);
    const sentence = ({ spent }: { spent: string }) => `${words} would be planned in these terms, ${spent} are spent.`;
    return notEnough(before, account, sentence, ['input', 'horizons']);
  });
