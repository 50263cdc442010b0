import { silenceSdkAdvice } from '../../lambdas/shared/environment';
import setUp, { running } from '../support/global-setup';

/** Runs a part of the bench with an engine and everything else that the tests stand on, and ends the process. */
export async function onEngine(part: () => Promise<void>): Promise<void> {
  silenceSdkAdvice();
  await setUp();
  try {
    await part();
  } finally {
    await running.stop?.();
  }
  // Servers that were compared with keep timers.
  process.exit();
}
