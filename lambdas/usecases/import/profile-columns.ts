import * as z from 'zod';
import { cell, refusedAs } from '../../domain/import/columns';
import { networkSchema, type Criterion } from '../../domain/profile';
import { criterionText, profileData } from '../profile/input';

/** The columns that fill in criteria. The handle has its own, which is a criterion too. */
export const CRITERION_COLUMNS = {
  displayName: 'DISPLAY_NAME',
  bio: 'BIO',
  link: 'LINK',
  avatar: 'AVATAR',
  cover: 'COVER',
  contact: 'CONTACT',
  category: 'CATEGORY',
  language: 'LANGUAGE',
  location: 'LOCATION',
} as const satisfies Record<string, Criterion>;

/** What a row says of a profile. A profile that exists keeps what it leaves blank. */
export const profileColumns = {
  brandId: cell(z.string()),
  brandExternalId: cell(z.string()),
  id: cell(z.string()),
  externalId: cell(profileData.externalId),
  network: refusedAs('NETWORK_UNKNOWN', cell(z.string().toUpperCase().pipe(networkSchema))),
  handle: cell(profileData.handle),
  platformKey: cell(profileData.platformKey),
  displayName: cell(criterionText),
  bio: cell(criterionText),
  link: cell(criterionText),
  avatar: cell(criterionText),
  cover: cell(criterionText),
  contact: cell(criterionText),
  category: cell(criterionText),
  language: cell(criterionText),
  location: cell(criterionText),
};
export type ProfileColumns = typeof profileColumns;
