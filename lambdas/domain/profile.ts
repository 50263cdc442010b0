import * as z from 'zod';
import { text } from './text';

/** The networks a profile can stand on. `BLOG` is the hub of the method, `OTHER` anything without a list of its own. */
export const NETWORKS = [
  'FACEBOOK',
  'INSTAGRAM',
  'X',
  'LINKEDIN',
  'TIKTOK',
  'YOUTUBE',
  'PINTEREST',
  'THREADS',
  'WHATSAPP',
  'BLUESKY',
  'WEBSITE',
  'BLOG',
  'OTHER',
] as const;
export const networkSchema = z.enum(NETWORKS);
export type Network = z.infer<typeof networkSchema>;

/** The things a network asks an owner to fill in. */
export const CRITERIA = [
  'HANDLE',
  'DISPLAY_NAME',
  'BIO',
  'LINK',
  'AVATAR',
  'COVER',
  'CONTACT',
  'CATEGORY',
  'LANGUAGE',
  'LOCATION',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const PROFILE_STATUSES = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const;
export type ProfileStatus = (typeof PROFILE_STATUSES)[number];

/** What makes this profile better than one like every other (sub-step H4). */
export const optimizationSchema = z.object({ what: text(500), edge: text(500) });
export type Optimization = z.infer<typeof optimizationSchema>;

/** A platform's presence of a brand. */
export interface Profile {
  id: string;
  brandId: string;
  externalId?: string;
  /** The platform of step D that this profile was assembled from, by its key. */
  platformKey?: string;
  network: Network;
  handle: string;
  criteria: Partial<Record<Criterion, string>>;
  optimizations: Optimization[];
  /** Profiles that a post on this one reaches (sub-step H5), by id. */
  postsTo: string[];
  status: ProfileStatus;
  /** Grows with every change of the handle or a criterion: an approval counts for the draft it was given for. */
  draftVersion: number;
  /** The draft version that is public. */
  publishedDraft?: number;
  publishedAt?: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

/** A handle is the same address with or without its `@`, and however it is capitalized. */
export const normalHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();

/** Whether two states of a profile show the same to those who approve it: its handle and its criteria. */
export const isSameDraft = (one: Profile, other: Profile): boolean =>
  one.handle === other.handle && CRITERIA.every((criterion) => one.criteria[criterion] === other.criteria[criterion]);

/** Whether a public profile was changed since, so that what is public is not what was built last. */
export const changedSincePublished = ({ status, publishedDraft, draftVersion }: Profile): boolean =>
  status === 'PUBLISHED' && publishedDraft !== draftVersion;
