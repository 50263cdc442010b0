import type { Profile } from '../../domain/profile';
import type { Result } from '../../domain/result';
import { decide } from '../decide';
import { released } from '../named-owners';
import type { Session } from '../session';
import { changeProfile, type ProfileTarget } from './change-profile';
import { namesOf } from './names';

/** Takes a profile out of use. Its address and external id become free for another. */
export const archiveProfile = (session: Session, target: ProfileTarget): Promise<Result<Profile>> =>
  changeProfile(session, target, (before) => decide({ status: 'ARCHIVED' }, released(namesOf(before))));
