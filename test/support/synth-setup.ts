import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the suites of one run share what they synthesized: each stage is synthesized once, by whoever needs it first. */
export default function setUp(): void {
  process.env.SYNTHESIZED = mkdtempSync(join(tmpdir(), 'synthesized-'));
}
