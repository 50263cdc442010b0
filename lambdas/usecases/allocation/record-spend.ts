import * as z from 'zod';
import { amountInWords } from '../../domain/allocation-plan';
import { daySchema, type Day } from '../../domain/calendar';
import { horizonName, HORIZONS, type Horizon } from '../../domain/horizon';
import { spend, type SpendableKind } from '../../domain/ledger';
import { statusOf } from '../../domain/progress';
import { notFound, type Result, type UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { text } from '../../domain/text';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import { todayIn, type Session } from '../session';
import { loadStrategy, type LoadedStrategy } from '../strategy/load';
import { strategyEvent } from '../strategy/moves';
import { stepRefusals } from '../strategy/refusals';
import { hours, moneyIn } from './amounts';
import { ledgerChanges } from './commit-ledger';
import { notEnough } from './not-enough';

export interface RecordSpendInput {
  strategyId: string;
  horizon: Horizon;
  /** Money, hours or the cost of tools; read once the strategy's currency is known. */
  spend: object;
  note: string;
  spentOn?: Day | null;
}

/** Records what was used up of a horizon's budget, hours or tools. More than is left is refused, however many spend at once. */
export async function recordSpend(session: Session, input: RecordSpendInput): Promise<Result<Strategy>> {
  return readDecideWrite(session, async () => {
    const loaded = await loadStrategy(session, input.strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy, brand } = loaded;
    const today = todayIn(session, brand.timeZone);
    const parsed = parseInput(inputIn(strategy.currency, today), input);
    const errors = [...orderRefusals(loaded), ...(parsed.ok ? [] : parsed.errors)];
    if (!parsed.ok || errors.length > 0) return refuse(...errors);

    const {
      horizon,
      spend: { kind, amount },
      note,
      spentOn,
    } = parsed.value;
    const ledger = spend(loaded.ledger, kind, horizon, amount);
    const words = amountInWords(kind, amount, strategy.currency);
    if (!ledger) {
      const sentence = ({ left }: { left: string }) => `${words} cannot be spent, ${left} are left.`;
      return refuse(notEnough(loaded.ledger, { kind, horizon }, sentence, ['input', 'spend']));
    }
    const story = `${words} of ${kind} in the ${horizonName(horizon)} on ${spentOn ?? today}: ${note}`;
    const event = strategyEvent(session, strategy, 'SPEND_RECORDED', { note: story });
    return decide(strategy, [...ledgerChanges(loaded, ledger), { do: 'append-event', strategyId: strategy.id, event }]);
  });
}

/** While step K waits for a second look, work under way goes on to cost what was planned for it. */
function orderRefusals(loaded: LoadedStrategy): UserError[] {
  const refusals = stepRefusals(loaded, 'RESOURCES', undefined);
  const revisited = statusOf(loaded.strategy.progress, 'RESOURCES') === 'NEEDS_REVISIT';
  return revisited ? refusals.filter(({ code }) => code !== 'STEP_ORDER') : refusals;
}

const inputIn = (currency: string, today: Day) =>
  z.object({
    horizon: z.enum(HORIZONS),
    spend: z
      .object({ money: moneyIn(currency).optional(), hours: hours.optional(), toolCost: moneyIn(currency).optional() })
      .transform(({ money, hours: hundredths, toolCost }, context): { kind: SpendableKind; amount: bigint } => {
        if (money) return { kind: 'BUDGET', amount: money.minor };
        if (hundredths !== undefined) return { kind: 'PEOPLE', amount: hundredths };
        if (toolCost) return { kind: 'TOOLS', amount: toolCost.minor };
        context.addIssue({ code: 'custom', message: 'must be one of money, hours or toolCost' });
        return z.NEVER;
      }),
    note: text(500),
    spentOn: daySchema.refine((day) => day <= today, { error: `must not be after today, ${today}` }).nullish(),
  });
