import * as z from 'zod';
import { daySchema } from '../../domain/calendar';
import { currencySchema } from '../../domain/money';
import { notFound, type Result } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { title, wholeNumber } from '../../domain/text';
import { newStrategyId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfStrategy } from '../events';
import { parseInput } from '../input';
import { instant, locate, todayIn, type Session } from '../session';
import { horizonsErrors, horizonsSchema } from './horizons-input';
import { standingOf, strategyEvent } from './moves';

const input = z.object({
  brandId: z.string(),
  title,
  startsOn: daySchema.nullish(),
  horizons: horizonsSchema.nullish(),
  currency: currencySchema.nullish(),
  confidenceThreshold: wholeNumber(0, 100).nullish(),
});

/** Starts a strategy. A brand has one under way at a time, also when two clients start one at the same moment. */
export async function createStrategy(session: Session, raw: z.input<typeof input>): Promise<Result<Strategy>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { brandId, title, startsOn, horizons, currency, confidenceThreshold } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, brandId, 'BRAND');
    const brand = place && (await session.store.brand(brandId));
    if (!brand) return refuse(notFound('brand', ['input', 'brandId']));
    const archived = archivedErrors(brand, ['input', 'brandId']);
    if (archived.length > 0) return refuse(...archived);
    if (brand.standing?.status === 'ACTIVE') {
      return refuse({
        code: 'ALREADY_EXISTS',
        message: `The brand has a strategy under way: ${brand.standing.title}.`,
        path: ['input', 'brandId'],
        existing: await session.store.strategy(brand.standing.strategyId),
      });
    }
    const at = instant(session);
    const strategy: Strategy = {
      id: newStrategyId(brandId),
      brandId,
      title,
      status: 'ACTIVE',
      progress: { steps: {}, subSteps: {} },
      startsOn: startsOn ?? todayIn(session, brand.timeZone),
      horizons: horizons ?? undefined,
      currency: currency ?? brand.currency,
      confidenceThreshold: confidenceThreshold ?? 70,
      iteration: 1,
      createdAt: at,
      updatedAt: at,
      version: 1,
    };
    const errors = horizonsErrors(strategy);
    if (errors.length > 0) return refuse(...errors);
    return decide(strategy, [
      { do: 'put-strategy', strategy },
      { do: 'move-brand', brandId, move: { standing: standingOf(strategy), replaces: null, budget: null } },
      { do: 'append-event', strategyId: strategy.id, event: strategyEvent(session, strategy, 'CREATED') },
      tellOfStrategy(session, 'strategy.created', strategy),
    ]);
  });
}
