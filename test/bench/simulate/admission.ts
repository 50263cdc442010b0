import { apiKeyItem } from '../../../lambdas/data/items/api-key';
import { memberKey, usageKey } from '../../../lambdas/data/keys';
import { windowOf } from '../../../lambdas/domain/rate-limit';
import { apiKeyId } from '../../../lambdas/shared/ids';
import { NOW, type Agency } from './agency';
import type { Touch } from './heat';
import { readByKey, written } from './touches';

const MEMBER_BYTES = 600;
const counter = { minute: windowOf(NOW), left: 287_654 };

const usage = ({ tenant }: Agency): Touch[] => written({ ...usageKey(tenant), ...counter });

/** Finding out which person calls, and taking the points from the agency's budget. */
export const admitMember = (agency: Agency, memberId: string): Touch[] => [
  readByKey(memberKey(agency.tenant, memberId).pk, MEMBER_BYTES),
  ...usage(agency),
];

/** The same for a partner's key, which has a budget, too. */
export function admitKey(agency: Agency, lookup: string): Touch[] {
  const [issuerId = ''] = agency.members;
  const key = apiKeyItem(agency.id, {
    id: apiKeyId(lookup),
    lookup,
    name: 'Nightly import',
    mode: 'LIVE',
    lastFour: 'x7Qa',
    hash: 'f'.repeat(64),
    scopes: ['brands:read', 'profiles:read', 'metrics:write'],
    issuerId,
    lastUsedAt: NOW.toISOString(),
    createdAt: NOW.toISOString(),
    version: 1,
  });
  return [
    ...written({ ...key, ...counter }),
    readByKey(memberKey(agency.tenant, issuerId).pk, MEMBER_BYTES),
    ...usage(agency),
  ];
}
