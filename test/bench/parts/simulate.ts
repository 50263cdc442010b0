import { table } from '../report';
import { foundAgency, LARGE } from '../simulate/agency';
import { Chance } from '../simulate/chance';
import { playFrontEnd, SECONDS_BETWEEN_PAGES } from '../simulate/front-end';
import { Heat, PARTITION, type Direction, type Where } from '../simulate/heat';
import { playImport, type NightlyImport } from '../simulate/import';
import { ofAllAgencies, ofOneAgency } from '../simulate/limits';
import { ASSUMED } from '../simulate/pace';
import { together } from '../simulate/together';

/*
 * Plays a large agency's load through the keys and items of the table, and shows how many units a second its hottest
 * partition keys take, against what DynamoDB gives a partition. Nothing is sent anywhere; the same seed, the same figures.
 */

const SEED = 8;
const AT_WORK_SECONDS = 60;
const MANY = { agencies: 1_000, within: 3_600 };
const PLACES: readonly [Where, Direction][] = [
  ['table', 'write'],
  ['index', 'write'],
  ['table', 'read'],
  ['index', 'read'],
];
/** Kinds of keys that are shown of each place. */
const SHOWN = 3;

interface Load {
  name: string;
  heat: Heat;
  seconds: number;
}

function importLoad(order: NightlyImport['order'], atOnce: number): Load {
  const chance = new Chance(SEED);
  const heat = new Heat();
  const seconds = playImport(heat, foundAgency(chance, LARGE), chance, { order, atOnce, pace: ASSUMED });
  return { name: `import, rows ${order}, ${atOnce} at once`, heat, seconds };
}

function frontEndLoad(): Load {
  const chance = new Chance(SEED);
  const heat = new Heat();
  playFrontEnd(heat, foundAgency(chance, LARGE), chance, AT_WORK_SECONDS);
  return { name: `${LARGE.members} members at work`, heat, seconds: AT_WORK_SECONDS };
}

const figure = (value: number): string => Math.round(value).toLocaleString('en');
/** The kind of a key: without what differs from one agency, brand or metric to another. */
const kindOf = (key: string): string =>
  key
    .replace(/agn_[0-9a-z]{26}/, '…')
    .replace(/#METRIC#[^#]+#([^#]+)#.$/, '#METRIC#…#$1#…')
    .replace(/#(key|mem)_.*/, '#…')
    .replace(/^K#.*|(?<=#)[0-9a-hjkmnp-tv-z]{26,}/g, (part) => (part.startsWith('K#') ? 'K#…' : '…'));

const hottest = ({ name, heat, seconds }: Load): string[][] =>
  PLACES.flatMap(([where, direction]) =>
    heat
      .peaks(where, direction)
      .filter(({ key }, place, all) => all.findIndex((other) => kindOf(other.key) === kindOf(key)) === place)
      .slice(0, SHOWN)
      .map(({ key, units, mean }) => [
        `${name} (${figure(seconds)} s)`,
        `${where}, ${direction}`,
        `\`${kindOf(key)}\``,
        figure(mean),
        figure(units),
        `${units > PARTITION[direction] ? '**too hot** ' : ''}${figure((units / PARTITION[direction]) * 100)} %`,
      ]),
  );

const all = ({ name, heat }: Load) =>
  PLACES.slice(0, 3).map(([where, direction]) => {
    const units = together(heat, where, direction, MANY, new Chance(SEED));
    return { name, where, direction, ...units };
  });

function main(): void {
  const frontEnd = frontEndLoad();
  const nightly = importLoad('by profile', 1);
  const imports = [nightly, importLoad('by profile', 4), importLoad('by metric', 1), importLoad('by metric', 4)];
  const together = [nightly, importLoad('by metric', 4)].flatMap(all);
  const greatest = (direction: Direction): number =>
    together.reduce((most, one) => (one.direction === direction ? Math.max(most, one.peak) : most), 0);
  const limits = {
    ...MANY,
    importSeconds: nightly.seconds,
    write: greatest('write'),
    read: greatest('read'),
    frontEnd: frontEnd.heat,
  };

  console.log('## One agency: its hottest partition keys, units a second\n');
  const head = ['load', 'where', 'partition key', 'on average', 'busiest second', 'of a partition'];
  console.log(table(head, [...imports, frontEnd].flatMap(hottest)));
  console.log('\n## One agency: operations a second that its partition keys let through\n');
  const limitHead = ['what', 'limit', 'needed', 'share'];
  console.log(table(limitHead, ofOneAgency(limits, LARGE.members / SECONDS_BETWEEN_PAGES)));
  console.log(`\n## ${figure(MANY.agencies)} agencies, all beginning within the same hour\n`);
  console.log(
    table(
      ['load', 'where', 'units a second', 'partitions for it', 'the fullest of them, unsplit'],
      together.map(({ name, where, direction, peak, partitions, fullest }) => [
        name,
        `${where}, ${direction}`,
        figure(peak),
        figure(partitions),
        figure(fullest),
      ]),
    ),
  );
  console.log('\n## The account, a second\n');
  console.log(table(limitHead, ofAllAgencies(limits)));
}

main();
