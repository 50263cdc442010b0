import * as z from 'zod';

const counts = z.object({
  /** All items of the kind. */
  items: z.number(),
  /** Those found in an earlier form. */
  outdated: z.number(),
  /** Those that were brought into the latest form by this migration. */
  changed: z.number(),
});

export const tally = z.record(z.string(), counts);

/** What a migration saw and did, by kind of item. */
export type Tally = z.infer<typeof tally>;

export function count(
  total: Tally,
  kind: string,
  { outdated, changed }: { outdated: boolean; changed: boolean },
): void {
  const before = total[kind] ?? { items: 0, outdated: 0, changed: 0 };
  total[kind] = {
    items: before.items + 1,
    outdated: before.outdated + Number(outdated),
    changed: before.changed + Number(changed),
  };
}

export function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = {};
  for (const [kind, more] of tallies.flatMap((one) => Object.entries(one))) {
    const before = total[kind] ?? { items: 0, outdated: 0, changed: 0 };
    total[kind] = {
      items: before.items + more.items,
      outdated: before.outdated + more.outdated,
      changed: before.changed + more.changed,
    };
  }
  return total;
}
