import { createHash } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, print, type GraphQLResolveInfo } from 'graphql';
import { maySee } from '../domain/access';
import { memberId } from '../shared/ids';
import { KeyReusedError, AnswerNotKeptError, BrandsOutOfSightError, StillRunningError } from '../usecases/once/errors';
import { Once } from '../usecases/once/once';
import type { OnceOwner } from '../usecases/ports';
import type { RequestContext } from './context';

const LONGEST_KEY = 255;

/** The refusal of a key that is none, whoever sends it; `undefined` for one that can be, and where there is none. */
export function faultOfKey({ idempotencyKey: key }: RequestContext): GraphQLError | undefined {
  if (key === undefined || (key.length >= 1 && key.length <= LONGEST_KEY)) return undefined;
  return new GraphQLError(`The Idempotency-Key must have 1 to ${LONGEST_KEY} characters; it has ${key.length}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * How a mutation is kept from happening twice; `undefined` where its sender gave no key.
 *
 * @param ofPerson whether it is no work for an agency: then the key is the person's, whatever agency they belong to
 */
export function onceFor(context: RequestContext, info: GraphQLResolveInfo, ofPerson: boolean): Once | undefined {
  const { idempotencyKey: secret, visitor, now } = context;
  if (secret === undefined) return undefined;
  const caller = visitor?.caller;
  const person = visitor?.identity && memberId(visitor.identity.email);
  const owner: OnceOwner | undefined =
    ofPerson && person !== undefined ? { kind: 'PERSON', id: person } : caller && { kind: 'CALLER', id: caller.id };
  if (!owner) return undefined;
  const store = owner.kind === 'PERSON' ? context.directory.onceOf(owner.id) : context.session.store.onceOf(owner.id);
  const name = hashOf(`${secret}\0${String(info.path.key)}`);
  const ticket = { owner, name, fingerprint: fingerprintOf(info), secret };
  return new Once(ticket, store, now, (brandId) => caller === undefined || maySee(caller, brandId));
}

/** Of the whole request: its document, the operation that was asked for, and the variables. */
function fingerprintOf({ operation, fragments, variableValues }: GraphQLResolveInfo): string {
  const document = [operation, ...Object.values(fragments)].map(print).join('\n');
  return hashOf(`${document}\0${asText(variableValues)}`);
}

/** Cells take anything, also what is nested beyond sense. */
function asText(variables: object): string {
  try {
    return JSON.stringify(variables);
  } catch {
    throw new GraphQLError('The variables are nested too deeply.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the client is told when a call cannot be carried out, or answered, because of its key. */
export function asGraphqlError(error: unknown): unknown {
  if (error instanceof KeyReusedError) return refusal(error, 'IDEMPOTENCY_KEY_REUSED', 422);
  if (error instanceof AnswerNotKeptError) return refusal(error, 'IDEMPOTENCY_ANSWER_NOT_KEPT', 409);
  if (error instanceof BrandsOutOfSightError) return refusal(error, 'FORBIDDEN', 403);
  if (error instanceof StillRunningError) {
    const { retryAfterSeconds } = error;
    const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
    return refusal(error, 'IDEMPOTENCY_IN_PROGRESS', 409, { retryAfterSeconds }, headers);
  }
  return error;
}

const refusal = ({ message }: Error, code: string, status: number, more: object = {}, headers = new HeaderMap()) =>
  new GraphQLError(message, { extensions: { code, ...more, http: { status, headers } } });

/** Marks an answer all of whose mutations were carried out before. */
export const tellReplays: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { carriedOut } }) {
    return {
      async willSendResponse({ response: { http } }) {
        if (carriedOut.length === 0 || !carriedOut.every(({ once }) => once?.replayed)) return;
        http.headers.set('idempotency-replayed', 'true');
        if (carriedOut.some(({ once }) => once?.shortened)) http.headers.set('idempotency-shortened', 'true');
      },
    };
  },
};
