import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFresh } from '../fresh-start';

const MICROSECONDS = 100;

/** What this process does meanwhile. */
export async function record(work: () => Promise<void>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

/** What a new process does from its start until a bundle has answered first. */
export function recordStart(bundle: string): Profiler.Profile {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  startFresh(bundle, ['--cpu-prof', `--cpu-prof-interval=${MICROSECONDS}`, `--cpu-prof-dir=${folder}`]);
  const [file = ''] = readdirSync(folder);
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profiler.Profile;
  rmSync(folder, { recursive: true });
  return profile;
}
