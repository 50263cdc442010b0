import { bundleOf } from './build';
import { partOf } from './part-of';

const LARGEST = 12;
const HANDLERS = ['api/handler', 'api/picture-handler', 'events/fan-out-handler', 'events/delivery-handler'];

/** Prints the sizes of a handler's files, and what is in the first of them, by package or room. */
async function report(entry: string): Promise<void> {
  const { contents } = await bundleOf(entry);
  console.log(entry);
  for (const [name, { bytes }] of contents) console.log(line(bytes, name));
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(contents.get('index.js')?.inputs ?? {})) {
    const part = partOf(path);
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  const largest = [...parts].sort(([, a], [, b]) => b - a).slice(0, LARGEST);
  console.log(`\nThe largest parts of index.js, of ${parts.size}`);
  for (const [part, bytes] of largest) console.log(line(bytes, part));
}

const line = (bytes: number, name: string): string => `${(bytes / 1000).toFixed(1).padStart(9)} kB  ${name}`;

async function main(): Promise<void> {
  for (const handler of HANDLERS) await report(`lambdas/${handler}.ts`);
}

void main();
