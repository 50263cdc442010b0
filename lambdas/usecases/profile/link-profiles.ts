import * as z from 'zod';
import type { Profile } from '../../domain/profile';
import { invalid, type Result } from '../../domain/result';
import { list } from '../../domain/text';
import { decide, refuse } from '../decide';
import { parseInput, type Given } from '../input';
import type { Session } from '../session';
import { changeProfile } from './change-profile';
import { checkProfiles } from './check-profiles';

const input = z.object({
  id: z.string(),
  postsTo: list(z.string()).transform((ids) => [...new Set(ids)]),
  expectedVersion: z.int().nullish(),
});

/** Says which profiles of the same brand a post on this one reaches. */
export async function linkProfiles(session: Session, raw: Given<typeof input>): Promise<Result<Profile>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { postsTo, ...target } = parsed.value;
  return changeProfile(session, target, async ({ id, brandId }) => {
    const path = ['input', 'postsTo'];
    const errors = await checkProfiles(session, brandId, postsTo, path);
    if (postsTo.includes(id)) {
      errors.push(invalid('A profile does not post to itself.', [...path, String(postsTo.indexOf(id))]));
    }
    return errors.length > 0 ? refuse(...errors) : decide({ postsTo }, []);
  });
}
