import * as z from 'zod';
import { daySchema } from '../../domain/calendar';
import { notFound, type Result } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput } from '../input';
import { locate, type Session } from '../session';
import { strategyChanges } from './commit';
import { horizonsErrors, horizonsSchema } from './horizons-input';
import { endedError, moved, strategyEvent } from './moves';

const input = z.object({
  strategyId: z.string(),
  startsOn: daySchema.nullish(),
  horizons: horizonsSchema,
  expectedVersion: z.int().nullish(),
});

/** Sets the days on which the terms end. */
export async function setHorizons(session: Session, raw: z.input<typeof input>): Promise<Result<Strategy>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { strategyId, startsOn, horizons, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const before = locate(session, strategyId, 'STRATEGY') && (await session.store.strategy(strategyId));
    if (!before) return refuse(notFound('strategy', ['input', 'strategyId']));
    const error = endedError(before) ?? versionMismatch(before, expectedVersion);
    if (error) return refuse(error);
    const after = moved(session, before, { startsOn: startsOn ?? before.startsOn, horizons });
    const errors = horizonsErrors(after);
    if (errors.length > 0) return refuse(...errors);
    const event = strategyEvent(session, after, 'HORIZONS_SET');
    return decide(after, strategyChanges({ before, after, event }));
  });
}
