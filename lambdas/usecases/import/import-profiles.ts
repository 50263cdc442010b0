import type { Profile } from '../../domain/profile';
import type { Session } from '../session';
import { profileColumns, type ProfileColumns } from './profile-columns';
import { importObjects, type ObjectOutcome, type ObjectRows } from './import-objects';
import type { ObjectImport } from './object-import';
import { inOneRequest } from './in-one-request';
import { planProfiles } from './plan-profiles';

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
