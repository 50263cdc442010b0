import * as z from 'zod';
import { silenceSdkAdvice } from '../shared/environment';
import { StartError } from '../local/start-error';
import { OperationFailure } from './failure';

/** What a command ends with. */
export const EXIT = { done: 0, failed: 1, misused: 2, different: 3 } as const;

/** What is asked for was not understood. */
export class UsageError extends Error {}

/** Reads a command's arguments. Throws `UsageError`, with every reason, when they cannot be understood. */
export function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError) throw new UsageError(error.issues.map(({ message }) => message).join(' '));
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** A number that is more than zero. */
export const rate = (option: string) =>
  z.coerce.number({ error: `${option} needs a number.` }).positive({ error: `${option} has to be more than 0.` });

export const segmentCount = z.coerce
  .number({ error: '--segments needs a number.' })
  .int({ error: '--segments needs a whole number.' })
  .min(1, { error: '--segments has to be 1 or more.' })
  .max(1000, { error: '--segments has to be 1000 or less.' });

/** Whether the SDK found no credentials for AWS; its message says where it looked. */
const isStranger = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'CredentialsProviderError';

/** Runs a command to its end and ends the process with what it gives. */
export function runCommand(usage: string, command: () => Promise<number>): void {
  silenceSdkAdvice();
  command().then(
    (code) => process.exit(code),
    (error: unknown) => {
      if (error instanceof UsageError) {
        console.error(`${error.message}\n${usage}`);
        process.exit(EXIT.misused);
      }
      const isExpected = error instanceof OperationFailure || error instanceof StartError;
      console.error(isExpected || isStranger(error) ? error.message : error);
      process.exit(EXIT.failed);
    },
  );
}
