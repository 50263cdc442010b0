import { GraphQLError } from 'graphql';
import type { Founder } from '../usecases/agency/create-agency';
import type { Session } from '../usecases/session';
import type { RequestContext } from './context';

/** The person who calls, as the founder of an agency. An API key works for an agency already and cannot found one. */
export function founderOf({ visitor }: RequestContext): Founder {
  const identity = visitor?.identity;
  if (!identity) {
    throw new GraphQLError('Only a signed-in person can create an agency.', { extensions: { code: 'FORBIDDEN' } });
  }
  return { email: identity.email, name: identity.name, subject: `${identity.issuer}#${identity.subject}` };
}

/** The session of a person who works for an agency: an API key, and who has not said for which they call, are refused. */
export function sessionOfMember(context: RequestContext): Session {
  if (!context.visitor?.member) {
    throw new GraphQLError(
      'Only a member can do this. Say for which agency you are calling: send its id as X-Agency-Id.',
      {
        extensions: { code: 'FORBIDDEN' },
      },
    );
  }
  return context.session;
}
