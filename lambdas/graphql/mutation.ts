import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { JournalOutcome } from '../domain/journal';
import type { UserError } from '../domain/result';
import { closeMutation } from '../usecases/journal/close-mutation';
import { Mutation } from '../usecases/journal/mutation';
import { once, onceInParts } from '../usecases/once/carry-out-once';
import { ForbiddenError } from '../usecases/session';
import type { RequestContext } from './context';
import { asGraphqlError, onceFor } from './idempotency';

type Arguments = Readonly<Record<string, unknown>>;

interface Call {
  context: RequestContext;
  args: Arguments;
  info: GraphQLResolveInfo;
  /** Whether what it writes may take several transactions. */
  inParts?: boolean;
  /** Whether it is no work for an agency. */
  ofPerson: boolean;
  /** Throws for who may not do it. */
  mayCome(): void;
}

/**
 * Carries out a field of `Mutation`: once, where it came with a key, and with an entry in the journal, whatever comes of it.
 * The journal is silent about dry runs, which change nothing.
 */
export async function carryOut(call: Call, run: (within: RequestContext) => Promise<unknown>): Promise<unknown> {
  const { context, args, info } = call;
  const mutation = new Mutation(info.fieldName, context.origin, args.input);
  const within = context.within(mutation);
  try {
    call.mayCome();
    mutation.once = onceFor(context, info, call.ofPerson);
    const answer = await answerOf(call, within, run);
    if (!mutation.once?.replayed && !isDryRun(args)) await close(within, outcomeOf(answer));
    return answer;
  } catch (fault) {
    const error = asGraphqlError(fault);
    await close(within, failureOf(error));
    throw error;
  } finally {
    context.carriedOut.push(mutation);
    context.forget();
  }
}

function answerOf(
  { inParts }: Call,
  within: RequestContext,
  run: (within: RequestContext) => Promise<unknown>,
): Promise<unknown> {
  const { mutation, visitor } = within;
  if (!mutation?.once) return run(within);
  const work = {
    run: () => run(within),
    brandIds: () => mutation.brandsSeenBy({ brandIds: visitor?.caller?.brandIds }),
  };
  return inParts ? onceInParts(mutation.once, work) : once(mutation.once, work);
}

export const isDryRun = ({ input }: Arguments): boolean =>
  (input as { dryRun?: boolean | null } | undefined)?.dryRun === true;

interface Outcome {
  outcome: JournalOutcome;
  codes: readonly string[];
}

/** Callers without an agency have no journal, and who is told to wait has not called yet. */
async function close(context: RequestContext, outcome: Outcome): Promise<void> {
  const waits = outcome.codes.includes('IDEMPOTENCY_IN_PROGRESS');
  if (context.visitor?.caller && !waits) await closeMutation(context.session, outcome, context.report);
}

/** Where nothing was written. */
function outcomeOf(answer: unknown): Outcome {
  const { userErrors = [] } = Object(answer) as { userErrors?: readonly UserError[] };
  return { outcome: userErrors.length > 0 ? 'REFUSED' : 'UNCHANGED', codes: userErrors.map(({ code }) => code) };
}

function failureOf(error: unknown): Outcome {
  if (error instanceof ForbiddenError) return { outcome: 'FORBIDDEN', codes: [] };
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  if (code === 'FORBIDDEN') return { outcome: 'FORBIDDEN', codes: [] };
  return typeof code === 'string' ? { outcome: 'REFUSED', codes: [code] } : { outcome: 'FAILED', codes: [] };
}
