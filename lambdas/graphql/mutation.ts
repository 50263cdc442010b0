import { GraphQLError } from 'graphql';
import type { JournalOutcome } from '../domain/journal';
import type { UserError } from '../domain/result';
import { closeMutation } from '../usecases/journal/close-mutation';
import { Mutation } from '../usecases/journal/mutation';
import { ForbiddenError } from '../usecases/session';
import type { RequestContext } from './context';

interface Call {
  context: RequestContext;
  /** The mutation's name. */
  operation: string;
  args: Readonly<Record<string, unknown>>;
}

/** Carries out a field of `Mutation`, and has the journal tell of it, whatever comes of it. Dry runs leave no trace. */
export async function carryOut(
  { context, operation, args }: Call,
  run: (within: RequestContext) => Promise<unknown>,
): Promise<unknown> {
  const within = context.within(new Mutation(operation, context.origin, args.input));
  try {
    const answer = await run(within);
    if (!isDryRun(args)) await close(within, outcomeOf(answer));
    return answer;
  } catch (error) {
    await close(within, failureOf(error));
    throw error;
  } finally {
    context.forget();
  }
}

export const isDryRun = ({ input }: Call['args']): boolean =>
  (input as { dryRun?: boolean | null } | undefined)?.dryRun === true;

interface Outcome {
  outcome: JournalOutcome;
  codes: readonly string[];
}

/** Callers without an agency have no journal. */
async function close(context: RequestContext, outcome: Outcome): Promise<void> {
  if (context.visitor?.caller) await closeMutation(context.session, outcome, context.report);
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
