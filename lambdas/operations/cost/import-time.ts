import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALUES_AN_IMPORT } from './model';

/** The bench's figures of its latest run on an idle machine. */
const RESULTS = join(__dirname, '../../../test/bench/results/imports.md');
const VALUES_A_SECOND = /^\| embedded \(dynoxide\): importMetrics \| ([\d,]+) \|/m;

/**
 * How much longer than in the bench: a function of 1 GB gets 0.58 of a core, of which the bench has one and its engine
 * another; beyond that, 13 requests go to a table that is some milliseconds away. An estimate on the high side.
 */
const LONGER_ON_LAMBDA = 3;

/** How long an import of 10,000 values occupies the Lambda, in seconds: as the bench measured it, times what Lambda is slower. */
export function importSecondsOnLambda(results = readFileSync(RESULTS, 'utf8')): number {
  const [, found] = VALUES_A_SECOND.exec(results) ?? [];
  if (found === undefined) throw new Error(`${RESULTS} says nothing of importMetrics on the embedded engine.`);
  return (VALUES_AN_IMPORT / Number(found.replaceAll(',', ''))) * LONGER_ON_LAMBDA;
}
