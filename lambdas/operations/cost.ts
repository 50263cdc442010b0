import { parseArgs } from 'node:util';
import * as z from 'zod';
import { EXIT, runCommand, understood } from './command';
import { importSecondsOnLambda } from './cost/import-time';
import measured from './cost/measured.json';
import { costOf, sensitivity, type Load } from './cost/model';

const USAGE = `Use: npm run -s cost -- --brands 500 --members 40 --requests-per-day 200000 [--imported-values-per-day 200000]
       [--months-kept 24] [--deliveries-per-day 0] [--milliseconds 60]
       [--import-seconds AS THE BENCH MEASURED] [--memory 1] [--own-key]`;

const amount = (option: string) =>
  z.coerce
    .number({ error: `${option} needs a number.` })
    .min(0, { error: `${option} has to be 0 or more.` })
    .max(1e12, { error: `${option} is too large.` });

const DEFAULTS = {
  brands: '500',
  members: '40',
  'requests-per-day': '200000',
  'imported-values-per-day': '200000',
  'months-kept': '24',
  'deliveries-per-day': '0',
  milliseconds: '60',
  memory: '1',
  'import-seconds': String(importSecondsOnLambda()),
};

async function main(): Promise<number> {
  const load = readLoad();
  const cost = costOf(load, measured);
  const round = (value: number) => Math.round(value).toLocaleString('en');
  console.log(
    `A month: ${round(cost.readUnits)} read units, ${round(cost.writeUnits)} write units, ` +
      `${round(cost.gigabyteSeconds)} GB-seconds, ${cost.storage.toFixed(1)} GB kept.\n`,
  );
  for (const [name, dollars] of [...cost.items, ['Total', cost.total] as const]) {
    if (dollars >= 0.005) console.log(`${name.padEnd(28)}$${dollars.toFixed(2).padStart(10)}`);
  }
  console.log('\nTwice as much of one input, and the month costs more by');
  for (const [name, more] of sensitivity(load, measured)) {
    if (more >= 0.005) console.log(`${name.padEnd(28)}$${more.toFixed(2).padStart(10)}`);
  }
  return EXIT.done;
}

function readLoad(): Load {
  const texts = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, { type: 'string' as const }]));
  return understood(() => {
    const { 'own-key': ownKey, ...given } = parseArgs({ options: { ...texts, 'own-key': { type: 'boolean' } } }).values;
    const written: Record<string, unknown> = { ...DEFAULTS, ...given };
    const read = (name: keyof typeof DEFAULTS): number => amount(`--${name}`).parse(written[name]);
    return {
      brands: read('brands'),
      members: read('members'),
      requestsPerDay: read('requests-per-day'),
      importedValuesPerDay: read('imported-values-per-day'),
      monthsKept: read('months-kept'),
      deliveriesPerDay: read('deliveries-per-day'),
      milliseconds: read('milliseconds'),
      importSeconds: read('import-seconds'),
      memory: read('memory'),
      ownKey: ownKey === true,
    };
  });
}

runCommand(USAGE, main);
