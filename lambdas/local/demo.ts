import { findDoor, type Door } from './demo/door';
import { DemoFailure, ServerGone } from './demo/failure';
import { createAgency, openStage } from './demo/open-stage';
import { readOptions, UsageError } from './demo/options';
import { chapter, say } from './demo/print';
import { LAST_DAY } from './demo/samples';
import { play } from './demo/story';
import { StartError } from './start-error';

/*
 * Plays the main job over HTTP against the running server, as an agency and a partner would, and holds every figure
 * against the sample files. It keeps nothing itself: with `--resume <agency>` it looks at what the server has and goes on.
 */
async function main(): Promise<void> {
  const options = readOptions();
  if (new Date().toISOString().slice(0, 10) <= LAST_DAY) {
    throw new StartError(
      `The values of the samples go to ${LAST_DAY}, which has not passed yet: look at this machine's clock.`,
    );
  }
  const door = await findDoor(options);
  chapter(`One brand from objectives to returns, at ${door.url}`);
  const agencyId = options.resume ?? (await createAgency(door));
  try {
    await play(await openStage(door, agencyId));
  } catch (error) {
    throw withWayOn(error, `${door.command} --resume ${agencyId}`);
  }
  sayGoodbye(door, agencyId);
}

/** The same error with how to go on, where going on may help. */
function withWayOn(error: unknown, command: string): unknown {
  if (!(error instanceof ServerGone)) return error;
  return new ServerGone(
    `${error.message} Nothing that it answered is lost: start it again, then go on with\n${command}`,
    {
      cause: error,
    },
  );
}

function sayGoodbye({ url, isLocal, ownerToken }: Door, agencyId: string): void {
  say('');
  say('Every answer was as it should be.');
  say(`To look around${isLocal ? ` in GraphiQL at ${url}/` : ''}, send these headers:`);
  const authorization = `Bearer ${isLocal ? ownerToken : '…'}`;
  console.log(JSON.stringify({ Authorization: authorization, 'X-Agency-Id': agencyId }));
}

main().catch((error: unknown) => {
  const isExpected = [StartError, DemoFailure, ServerGone, UsageError].some((kind) => error instanceof kind);
  console.error(isExpected && error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
