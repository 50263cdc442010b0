import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { paragraph } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { tellOfStrategy } from '../events';
import { parseInput } from '../input';
import { instant, type Session } from '../session';
import { endingChanges } from './commit';
import { loadStrategy } from './load';
import { moved, strategyEvent } from './moves';
import { closedError } from './refusals';

const input = z.object({ strategyId: z.string(), reason: paragraph, expectedVersion: z.int().nullish() });

/** Ends a strategy before its time. What was written stays readable. */
export async function abandonStrategy(session: Session, raw: z.input<typeof input>): Promise<Result<Strategy>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { strategyId, reason, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const loaded = await loadStrategy(session, strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts } = loaded;
    const error = closedError(loaded) ?? versionMismatch(before, expectedVersion);
    if (error) return refuse(error);
    const end = { status: 'ABANDONED', endedReason: reason, endedAt: instant(session) } as const;
    const after = moved(session, before, end);
    const event = strategyEvent(session, after, 'ENDED', { note: reason });
    return decide(after, [
      ...endingChanges(session, { before, after, event }, parts),
      tellOfStrategy(session, 'strategy.abandoned', after),
    ]);
  });
}
