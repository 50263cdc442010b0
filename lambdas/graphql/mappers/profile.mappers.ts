import type { Profile } from '../../domain/profile';

export type ProfileMapper = Profile;
