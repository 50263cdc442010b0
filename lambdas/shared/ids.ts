import { createHash } from 'node:crypto';
import { encodeTime, ulid } from 'ulid';

/**
 * Ids are opaque to clients, but carry the ids of what an object lies in, so that it is read directly: a strategy's id
 * holds its brand's. They begin with the time, so they sort by creation within their kind.
 */
const ULID = '[0-9a-hjkmnp-tv-z]{26}';

const newPart = (): string => ulid().toLowerCase();
const partsOf = (id: string): string => id.slice(4);

export const newAgencyId = (): string => `agn_${newPart()}`;
export const newBrandId = (): string => `brd_${newPart()}`;
export const newStrategyId = (brandId: string): string => `str_${partsOf(brandId)}${newPart()}`;
export const newProfileId = (brandId: string): string => `prf_${partsOf(brandId)}${newPart()}`;
export const newCampaignId = (brandId: string): string => `cmp_${partsOf(brandId)}${newPart()}`;
/** A ULID's letters that tell the time. */
const TIME_LETTERS = 10;
/** Sorts by the instant at which it was said, whenever it is recorded. */
export const newFeedbackId = (brandId: string, receivedAt: string): string =>
  `fbk_${partsOf(brandId)}${ulid(Date.parse(receivedAt)).toLowerCase()}`;
/** What sorts before the ids of all the brand's feedback of this instant and later, and after all earlier. */
export const feedbackIdFrom = (brandId: string, instant: string): string =>
  `fbk_${partsOf(brandId)}${encodeTime(Math.max(0, Date.parse(instant)), TIME_LETTERS).toLowerCase()}`;
export const newApprovalId = (strategyId: string): string => `apr_${partsOf(strategyId)}${newPart()}`;
export const newImportJobId = (): string => `imp_${newPart()}`;
/** A post is the same object whenever an export tells of it. */
export const postId = (profileId: string, externalId: string): string =>
  `pst_${partsOf(profileId)}${createHash('sha256').update(externalId).digest('hex').slice(0, 32)}`;
/** The part of an id that tells its object from others of the same kind within the same brand. */
export const ownPartOf = (id: string): string => id.slice(-26);
/** The id of what lies in a brand, from the part of its own. */
export const idWithin = (kind: 'prf' | 'cmp', brandId: string, own: string): string =>
  `${kind}_${partsOf(brandId)}${own}`;
/** A brand has one framework. */
export const frameworkId = (brandId: string): string => `frm_${partsOf(brandId)}`;
/** For what is named within something else: an allocation of a strategy, an event of its history. */
export const newLocalId = (): string => newPart();
export const apiKeyId = (lookup: string): string => `key_${lookup}`;

/** A person is the same member whenever they sign in with the same verified address. */
export const memberId = (email: string): string =>
  `mem_${createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 32)}`;

/** An import lies in the agency itself and is found by its own field alone, so it has no place below. */
export const isImportJobId = (id: string): boolean => new RegExp(`^imp_${ULID}$`).test(id);

/** What an id says of where its object lies. */
export type Place =
  | { kind: 'AGENCY'; id: string }
  | { kind: 'MEMBER'; id: string }
  | { kind: 'API_KEY'; id: string; lookup: string }
  | { kind: 'BRAND'; id: string; brandId: string }
  | { kind: 'STRATEGY'; id: string; brandId: string }
  | { kind: 'PROFILE'; id: string; brandId: string }
  | { kind: 'CAMPAIGN'; id: string; brandId: string }
  | { kind: 'FRAMEWORK'; id: string; brandId: string }
  | { kind: 'FEEDBACK'; id: string; brandId: string }
  | { kind: 'APPROVAL'; id: string; brandId: string; strategyId: string }
  | { kind: 'POST'; id: string; brandId: string; profileId: string };

const FORMS: readonly [RegExp, (id: string, outer: string, inner: string) => Place][] = [
  [new RegExp(`^agn_${ULID}$`), (id) => ({ kind: 'AGENCY', id })],
  [/^mem_[0-9a-f]{32}$/, (id) => ({ kind: 'MEMBER', id })],
  [/^key_[0-9A-Za-z]{10}$/, (id) => ({ kind: 'API_KEY', id, lookup: partsOf(id) })],
  [new RegExp(`^brd_${ULID}$`), (id) => ({ kind: 'BRAND', id, brandId: id })],
  [new RegExp(`^str_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'STRATEGY', id, brandId: `brd_${brand}` })],
  [new RegExp(`^prf_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'PROFILE', id, brandId: `brd_${brand}` })],
  [new RegExp(`^cmp_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'CAMPAIGN', id, brandId: `brd_${brand}` })],
  [new RegExp(`^fbk_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'FEEDBACK', id, brandId: `brd_${brand}` })],
  [new RegExp(`^frm_(${ULID})$`), (id, brand) => ({ kind: 'FRAMEWORK', id, brandId: `brd_${brand}` })],
  [
    new RegExp(`^apr_(${ULID})(${ULID})${ULID}$`),
    (id, brand, own) => ({ kind: 'APPROVAL', id, brandId: `brd_${brand}`, strategyId: `str_${brand}${own}` }),
  ],
  [
    new RegExp(`^pst_(${ULID})(${ULID})[0-9a-f]{32}$`),
    (id, brand, own) => ({ kind: 'POST', id, brandId: `brd_${brand}`, profileId: `prf_${brand}${own}` }),
  ],
];

/** Where the object with this id lies; `undefined` for a text that is no id. */
export function placeOf(id: string): Place | undefined {
  for (const [form, place] of FORMS) {
    const match = form.exec(id);
    if (match) return place(id, match[1] ?? '', match[2] ?? '');
  }
  return undefined;
}
