import type { Api } from '../../support/api';
import { HOSTILE_DOCUMENTS, SLOW_TO_JUDGE } from '../../support/attacks/documents';
import { CROSS_SITE, HOSTILE_BODIES } from '../../support/attacks/envelopes';
import { eventOf, times, type HostileRequest } from '../../support/attacks/requests';
import { onEngine } from '../on-engine';
import { medianOf, table } from '../report';
import { seed } from '../seed';

/*
 * How long it takes to refuse what the attack suite sends, against how long it takes to serve the largest query that is
 * allowed: on the embedded engine, in one process, every request by itself. Prints a table in Markdown; ends with 1 when
 * anything takes longer to refuse than that query takes to serve.
 */
const RUNS = 7;
/** Ten pages of a hundred brands: 19,020 points of 20,000. */
const LARGEST = `{ ${times(
  10,
  `p#: portfolio(first: 100) { pageInfo { endCursor hasNextPage } nodes { strategyTitle currentStep phase openApprovals
    brand { id name slug tags } progress { completed total }
    budget { horizon planned { amount currency } spent { amount currency } left { amount currency } } } }`,
)} }`;

async function refuse({ handler }: Api, attack: HostileRequest): Promise<void> {
  const { body = '' } = await handler(eventOf(attack, {}));
  const code = JSON.parse(body).errors?.[0].extensions.code;
  if (code !== attack.code) throw new Error(`${attack.name} was answered with ${body.slice(0, 300)}.`);
}

/** The median of several runs in milliseconds. The first run, in which code is made ready, is left out. */
async function time(run: () => Promise<unknown>): Promise<number> {
  await run();
  const took: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const started = performance.now();
    await run();
    took.push(performance.now() - started);
  }
  return medianOf(took);
}

void onEngine(async () => {
  const { api, owner } = await seed();
  const served = await time(() => owner.query(LARGEST));
  const refused: { name: string; took: number }[] = [];
  for (const attack of [...HOSTILE_DOCUMENTS, ...SLOW_TO_JUDGE, ...HOSTILE_BODIES, ...CROSS_SITE]) {
    refused.push({ name: `${attack.name} (${attack.code})`, took: await time(() => refuse(api, attack)) });
  }
  const rows = [{ name: 'the largest query, served', took: served }, ...refused].map(({ name, took }) => [
    name,
    took.toFixed(1),
    `${((100 * took) / served).toFixed(1)} %`,
  ]);
  console.log(table(['request', 'milliseconds', 'of the largest query'], rows));
  process.exitCode = refused.every(({ took }) => took < served) ? 0 : 1;
});
