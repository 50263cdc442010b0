import { GraphQLError } from 'graphql';
import type { Founder } from '../usecases/agency/create-agency';
import type { RequestContext } from './context';

/** The person who calls, as the founder of an agency. An API key works for an agency already and cannot found one. */
export function founderOf({ visitor }: RequestContext): Founder {
  const identity = visitor?.identity;
  if (!identity) {
    throw new GraphQLError('Only a signed-in person can create an agency.', { extensions: { code: 'FORBIDDEN' } });
  }
  return { email: identity.email, name: identity.name, subject: `${identity.issuer}#${identity.subject}` };
}
