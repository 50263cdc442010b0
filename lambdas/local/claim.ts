import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { DataDirectory } from './data-directory';
import { stopStrayEngine } from './engine';
import { StartError } from './start-error';

/** Every answer of a server's `GET /health` carries its name here, by which the holder of a data folder is recognised. */
export const INSTANCE_HEADER = 'resonance-instance';

const FILE = 'running.json';
const ENDS_WITHIN_MS = 5000;

const holder = z.object({
  /** Told by `GET /health` of the holder, so that a process id given to another program is not mistaken for it. */
  instance: z.string(),
  url: z.string(),
  processId: z.number(),
  /** A holder for a moment is worth waiting for. */
  brief: z.boolean(),
  /** The DynamoDB it uses, once that is ready for others too. */
  endpoint: z.string().optional(),
  /** The embedded engine that it started, if it did. */
  engineProcessId: z.number().optional(),
});

/** Who uses a data folder. */
export type Holder = z.infer<typeof holder>;

/** The right to use a data folder: at any time one program has it. */
export interface Claim {
  /** Tells others where the table is. */
  announce(engine: { endpoint: string; engineProcessId?: number }): void;
  release(): void;
}

export const newInstance = (): string => randomUUID();

/**
 * Takes a data folder for the server at `url`. What a killed server left behind is cleared away first. Throws
 * `StartError` while another program has the folder.
 */
export async function claim(
  directory: DataDirectory,
  { instance, url, brief = false }: { instance: string; url: string; brief?: boolean },
): Promise<Claim> {
  const mine: Holder = { instance, url, processId: process.pid, brief };
  const until = Date.now() + ENDS_WITHIN_MS;
  while (!directory.create(FILE, mine)) {
    const other = directory.read(FILE, holder);
    if (!other) continue;
    if (!(await isAlive(other))) {
      await clearAway(directory, other);
    } else if (!other.brief || Date.now() > until) {
      throw new StartError(
        `The data in ${directory.path} is in use by the server at ${other.url} (process ${other.processId}): stop that one, or set RESONANCE_DATA_DIR to another folder.`,
      );
    } else {
      await pause(50);
    }
  }
  return {
    announce: (engine) => directory.write(FILE, { ...mine, ...engine }),
    release: () => removeOf(directory, instance),
  };
}

/** The program that has the folder now, if there is one and it is alive. */
export async function currentHolder(directory: DataDirectory): Promise<Holder | undefined> {
  const found = directory.read(FILE, holder);
  return found && (await isAlive(found)) ? found : undefined;
}

async function isAlive({ url, instance }: Holder): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.headers.get(INSTANCE_HEADER) === instance;
  } catch {
    return false;
  }
}

async function clearAway(directory: DataDirectory, { instance, endpoint, engineProcessId }: Holder): Promise<void> {
  if (endpoint !== undefined && engineProcessId !== undefined) {
    await stopStrayEngine({ endpoint, processId: engineProcessId });
  }
  removeOf(directory, instance);
}

/** Another program may have taken the folder since: its claim stays. */
function removeOf(directory: DataDirectory, instance: string): void {
  if (directory.read(FILE, holder)?.instance === instance) directory.remove(FILE);
}
