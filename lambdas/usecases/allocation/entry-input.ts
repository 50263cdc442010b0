import * as z from 'zod';
import type { Allocation } from '../../domain/allocation';
import { daySchema } from '../../domain/calendar';
import { HORIZONS } from '../../domain/horizon';
import { text, title } from '../../domain/text';
import { TOOL_RECURRENCES } from '../../domain/tool-recurrence';
import { hours, moneyIn } from './amounts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type WithoutBase<T> = T extends unknown ? Omit<T, 'id' | 'horizon' | 'note'> : never;

/** An entry of step K as it was given; without an id it is a new one. */
export type Entry = WithoutId<Allocation> & { id?: string };

const calendar = z
  .object({ what: title, startsOn: daySchema, endsOn: daySchema })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    error: 'must not be before the first day',
    path: ['endsOn'],
  });

const resourceIn = (currency: string) =>
  z
    .object({
      people: z.object({ who: title, role: title, hours, hourlyCost: moneyIn(currency).nullish() }).optional(),
      calendar: calendar.optional(),
      tool: z
        .object({ name: title, cost: moneyIn(currency, { free: true }), every: z.enum(TOOL_RECURRENCES).nullish() })
        .optional(),
      action: z.object({ work: title, owner: title }).optional(),
      budget: moneyIn(currency).optional(),
    })
    .transform(({ people, calendar, tool, action, budget }, context): WithoutBase<Allocation> => {
      if (people) {
        const { who, role, hours: hundredthsOfHours, hourlyCost } = people;
        return { kind: 'PEOPLE', who, role, hundredthsOfHours, hourlyCost: hourlyCost ?? undefined };
      }
      if (calendar) return { kind: 'CALENDAR', ...calendar };
      if (tool) return { kind: 'TOOLS', ...tool, every: tool.every ?? 'ONCE' };
      if (action) return { kind: 'ACTIONS', ...action };
      if (budget) return { kind: 'BUDGET', amount: budget };
      context.addIssue({ code: 'custom', message: 'must be one of people, calendar, tool, action or budget' });
      return z.NEVER;
    });

/** Reads an entry of a strategy in this currency. */
export const entryIn = (currency: string) =>
  z
    .object({
      id: z.string().nullish(),
      horizon: z.enum(HORIZONS),
      resource: resourceIn(currency),
      note: text(1_000).nullish(),
    })
    .transform(({ id, horizon, resource, note }): Entry => ({
      ...(typeof id === 'string' && { id }),
      horizon,
      ...resource,
      note: note ?? undefined,
    }));
