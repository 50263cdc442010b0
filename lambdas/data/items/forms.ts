import { brandByNameKey, tenantOfKey, type Key } from '../keys';
import type { Item } from '../table-access';

/*
 * How stored items change over time. An item says in `v` in which form it was written; without one it is in the first.
 * Readers take every form: what is older is brought up to date in memory. `npm run migrate` does the same to what is stored.
 */

/** From one form of an item to the next. */
export interface FormStep {
  /** All attributes that the change looks at: a migration writes only while they are as they were read. */
  reads: readonly string[];
  /** The attributes that are different in the next form; `undefined` takes one away. */
  change(item: Item): Item;
}

/** The items of which there is more than one form, each with the steps from the first one on. */
const STEPS = {
  brand: [
    {
      // 2: brands by name no longer put accented letters after z.
      reads: ['pk', 'id', 'name'],
      change: ({ pk, id, name }) => ({ ...brandByNameKey(tenantOfKey(String(pk)), String(name), String(id)) }),
    },
  ],
} as const satisfies Record<string, readonly FormStep[]>;

export type ChangedKind = keyof typeof STEPS;

export const CHANGED_KINDS = Object.keys(STEPS) as ChangedKind[];
export const stepsOf = (kind: ChangedKind): readonly FormStep[] => STEPS[kind];
export const latestForm = (kind: ChangedKind): number => STEPS[kind].length + 1;

/** What a newly written item says of its form. */
export const formOf = (kind: ChangedKind): { v: number } => ({ v: latestForm(kind) });

/** The kind of the item under a key, if there is more than one form of it. */
export const changedKindOf = ({ pk, sk }: Key): ChangedKind | undefined =>
  /^A#agn_[0-9a-z]{26}$/.test(pk) && sk.startsWith('BRAND#') ? 'brand' : undefined;

/** The item in its latest form. Throws when it was written by a later release than this one. */
export const upToDate = (kind: ChangedKind, item: Item): Item => broughtUp(item, stepsOf(kind));

export function broughtUp(item: Item, steps: readonly FormStep[]): Item {
  const form = Number(item.v ?? 1);
  const latest = steps.length + 1;
  if (form === latest) return item;
  if (form > latest) throw new Error(`An item is in form ${form}, but this release knows ${latest} at most.`);
  const changed = steps.slice(form - 1).reduce((before, { change }) => ({ ...before, ...change(before) }), item);
  return { ...changed, v: latest };
}
