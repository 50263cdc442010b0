import { silenceSdkAdvice } from '../../lambdas/shared/environment';
import { must, startApi, type Api, type Client } from '../support/api';
import { HOSTILE_DOCUMENTS, SLOW_TO_JUDGE } from '../support/attacks/documents';
import { CROSS_SITE, HOSTILE_BODIES } from '../support/attacks/envelopes';
import { eventOf, times, type HostileRequest } from '../support/attacks/requests';
import setUp, { running } from '../support/global-setup';
import { makeBrands } from '../support/import-jobs';

/*
 * How long it takes to refuse what the attack suite sends, against how long it takes to serve the largest query that is
 * allowed: on the embedded engine, in one process, every request by itself. Prints a table in Markdown; ends with 1 when
 * anything takes longer to refuse than that query takes to serve.
 */
const RUNS = 7;
const BRANDS = 100;
const START = `mutation ($id: ID!) { createStrategy(input: { brandId: $id, title: "Bread",
  horizons: { shortTermEndsOn: "2027-03-31", midTermEndsOn: "2027-12-31", longTermEndsOn: "2029-12-31" } }) { userErrors { message } } }`;
/** Ten pages of a hundred brands: 19,020 points of 20,000. */
const LARGEST = `{ ${times(
  10,
  `p#: portfolio(first: ${BRANDS}) { pageInfo { endCursor hasNextPage } nodes { strategyTitle currentStep phase openApprovals
    brand { id name slug tags } progress { completed total }
    budget { horizon planned { amount currency } spent { amount currency } left { amount currency } } } }`,
)} }`;

async function main(): Promise<void> {
  silenceSdkAdvice();
  await setUp();
  try {
    const api = await startApi({ environment: { LOG_LEVEL: 'error' } });
    const owner = await agencyOfMany(api);
    const served = await median(async () => (await owner.query(LARGEST)).extensions?.cost);
    console.log(`| request | code | milliseconds | of the largest query |\n| --- | --- | ---: | ---: |`);
    console.log(line('the largest query, served', '', served, served));
    const attacks = [...HOSTILE_DOCUMENTS, ...SLOW_TO_JUDGE, ...HOSTILE_BODIES, ...CROSS_SITE];
    let slowest = 0;
    for (const attack of attacks) {
      const took = await median(() => refuse(api, attack));
      console.log(line(attack.name, attack.code, took, served));
      slowest = Math.max(slowest, took);
    }
    process.exitCode = slowest < served ? 0 : 1;
  } finally {
    await running.stop?.();
  }
}

async function agencyOfMany(api: Api): Promise<Client> {
  const owner = await api.agency();
  const ids = await makeBrands(
    owner,
    Array.from({ length: BRANDS }, (_, n) => `B${n}`),
  );
  for (const id of ids) await must(owner, START, { id });
  return owner;
}

async function refuse(api: Api, attack: HostileRequest): Promise<void> {
  const { body = '' } = await api.handler(eventOf(attack, {}));
  const code = JSON.parse(body).errors?.[0].extensions.code;
  if (code !== attack.code) throw new Error(`${attack.name} was answered with ${body.slice(0, 300)}.`);
}

/** Milliseconds of the run in the middle. The first one, in which code is made ready, is left out. */
async function median(run: () => Promise<unknown>): Promise<number> {
  await run();
  const took: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const started = performance.now();
    await run();
    took.push(performance.now() - started);
  }
  return took.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

const line = (name: string, code: string, took: number, served: number): string =>
  `| ${name} | ${code} | ${took.toFixed(1)} | ${((100 * took) / served).toFixed(1)} % |`;

void main();
