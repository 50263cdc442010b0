import { SCOPES, type Scope } from '../../../lambdas/domain/access';
import type { Api, Client } from '../api';
import { startImport } from '../import-jobs';
import { settle, type Settled } from '../one-of-each';
import { inventedIds, type Ids } from '../schema-samples';
import type { Hidden } from './compare';
import type { Named } from './root-fields';

/** Everybody who may come to the door, by the letter that stands for them in the matrix. */
export const SEATS = {
  O: 'OWNER',
  A: 'ADMIN',
  S: 'STRATEGIST',
  M: 'COMMUNITY_MANAGER',
  N: 'ANALYST',
  C: 'CLIENT of the brand',
  L: 'ADMIN who sees this one brand only',
  p: 'person without an agency',
  s: 'stranger without credentials',
  K: 'key with every permission',
} as const;
export type Seat = keyof typeof SEATS;

export interface World {
  seats: Record<Seat, { client: Client; named: Named }>;
  testKey: { client: Client; named: Named };
  /** A key of the agency with these permissions alone. */
  keyWith(scopes: readonly string[]): Promise<Client>;
  /** Of the same agency, hidden from those who are limited to another brand. */
  unseen: Hidden & Settled;
  /** Of another agency. */
  other: Hidden & Settled;
}

/** Two agencies, two brands in the first one, one in the other, and somebody of every kind. */
export async function openWorld(api: Api): Promise<World> {
  const [owner, rival] = [await api.agency(), await api.agency()];
  const [seen, unseen, other] = await Promise.all([settle(owner), settle(owner), settle(rival)]);
  const brandIds = [seen.walk.brandId];
  const at = (client: Client, more: Partial<Ids> = {}) => ({
    client,
    named: { ...seen, ids: { ...seen.ids, ...more } },
  });
  const limited = await owner.as('ADMIN', { brandIds });
  const keys = new Map<string, Promise<Client>>();
  const testKey = await owner.key({ scopes: [...SCOPES], mode: 'TEST' });
  const everything = await owner.key({ scopes: [...SCOPES] });
  return {
    seats: {
      O: at(owner),
      A: at(await owner.as('ADMIN')),
      S: at(await owner.as('STRATEGIST')),
      M: at(await owner.as('COMMUNITY_MANAGER')),
      N: at(await owner.as('ANALYST')),
      C: at(await owner.as('CLIENT', { brandIds })),
      // What they did not start themselves may reach brands that they do not see.
      L: at(limited, { importJob: await startImport(limited, 'METRICS') }),
      p: at(await api.person()),
      s: at(api.stranger),
      K: at(everything),
    },
    testKey: at(testKey, { importJob: await startImport(testKey, 'METRICS', { dryRun: true }) }),
    keyWith(scopes) {
      const wanted = [...scopes].sort();
      const made = keys.get(wanted.join()) ?? owner.key({ scopes: wanted });
      keys.set(wanted.join(), made);
      return made;
    },
    unseen: {
      ...unseen,
      named: { ...unseen, ids: withinBrand(unseen.ids) },
      hidden: Object.values(unseen.ids).filter((id) => Object.values(withinBrand(unseen.ids)).includes(id)),
      invented: withinBrand(inventedIds()),
      from: [limited, await owner.key({ scopes: [...SCOPES], brandIds })],
      entitled: owner,
    },
    other: {
      ...other,
      named: other,
      hidden: Object.values(other.ids),
      invented: inventedIds(),
      from: [owner, everything],
      entitled: rival,
    },
  };
}

export const scopesBut = (left: readonly string[]): Scope[] => SCOPES.filter((scope) => !left.includes(scope));

const NOWHERE = inventedIds();

/** The ids of what lies in a brand; members, keys and the agency itself are hidden from nobody by it. */
const withinBrand = (ids: Ids): Ids => ({
  ...ids,
  agency: NOWHERE.agency,
  member: NOWHERE.member,
  assignee: NOWHERE.assignee,
  calendar: NOWHERE.calendar,
  apiKey: NOWHERE.apiKey,
});
