import * as z from 'zod';
import { cell, refusedAs } from '../../domain/import/columns';
import { networkSchema, type Criterion, type Profile } from '../../domain/profile';
import { criterionText, profileData } from '../profile/input';
import type { Session } from '../session';
import { importObjects, type ObjectImport, type ObjectOutcome, type ObjectRows } from './import-objects';
import { inOneRequest } from './in-one-request';
import { planProfiles } from './plan-profiles';

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

const profiles: ObjectImport<ProfileColumns, Profile> = {
  noun: 'profile',
  columns: profileColumns,
  plan: planProfiles,
};

/** Creates and changes profiles, found again within their brands by their external ids or by their own. */
export const importProfiles = (session: Session, rows: ObjectRows<ProfileColumns>): Promise<ObjectOutcome<Profile>> =>
  inOneRequest(session, { kind: 'PROFILES' }, writeProfiles(session, rows));

/** The same for rows that are a part of an import. */
export const writeProfiles = (session: Session, rows: ObjectRows<ProfileColumns>): Promise<ObjectOutcome<Profile>> =>
  importObjects(session, profiles, rows);
