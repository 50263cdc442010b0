import { STAGE_DEFAULTS } from '../../../cdk/stages';
import { MOST_VALUES } from '../../../lambdas/usecases/import/import-metrics';
import { FIRST_SHARD } from '../../../lambdas/shared/ids';
import { LARGE } from './agency';
import { SECONDS_BETWEEN_PAGES } from './front-end';
import { PARTITION, type Heat } from './heat';

/** What AWS gives an account in a region until it is asked for more; each by the name that Service Quotas has for it. */
const QUOTAS = {
  'DynamoDB: Table-level write throughput limit': 40_000,
  'DynamoDB: Table-level read throughput limit': 40_000,
  'Lambda: Concurrent executions': 1_000,
  'API Gateway: Throttle rate': 10_000,
} as const;

/** How long requests occupy a Lambda, as the cost model has it. */
const PAGE_SECONDS = 0.06;

export interface Loads {
  agencies: number;
  /** Seconds within which all of them import. */
  within: number;
  /** Of one import, one request after the other. */
  importSeconds: number;
  /** Units a second of all agencies' imports, table and index each; quotas hold for each of the two. */
  write: number;
  read: number;
  /** Of members at work. */
  frontEnd: Heat;
}

/** The index of a metric in the shard that holds the most brands. */
const FIRST_OF_SHARDS = new RegExp(`#METRIC#.*#${FIRST_SHARD}$`);

type Row = [what: string, limit: string, needed: string, share: string];

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
const row = (what: string, limit: number, needed: number): Row => [
  what,
  figure(limit),
  figure(needed),
  `${figure((needed / limit) * 100)} %`,
];

/** What one agency's partition keys let through, in operations a second, against what its members do. */
export function ofOneAgency({ frontEnd }: Pick<Loads, 'frontEnd'>, pagesASecond: number): Row[] {
  const journal = smallestTouch(frontEnd, 'table', 'write', /#JOURNAL$/);
  const page = smallestTouch(frontEnd, 'index', 'read', /#BRANDS$/);
  const dashboard = smallestTouch(frontEnd, 'index', 'read', FIRST_OF_SHARDS);
  return [
    row("requests, all counted in `…#USAGE` (a key's own in `K#…`)", PARTITION.write, pagesASecond),
    row('mutations, all told in `…#JOURNAL`', PARTITION.write / journal, pagesASecond * 0.1),
    row('pages of the portfolio, from `…#BRANDS`', PARTITION.read / page, pagesASecond * 0.6),
    row('reads of one metric over all brands and one quarter', PARTITION.read / dashboard, pagesASecond * 0.1),
  ];
}

/** What the account lets through, against what all agencies do in the same hour. */
export function ofAllAgencies({ agencies, within, importSeconds, write, read }: Loads): Row[] {
  const { throttle, reservedConcurrency = QUOTAS['Lambda: Concurrent executions'] } = STAGE_DEFAULTS.prod;
  const pages = (agencies * LARGE.members) / SECONDS_BETWEEN_PAGES;
  const importing = (agencies * importSeconds) / within;
  const busy = pages * PAGE_SECONDS + importing;
  const imports = (agencies * LARGE.importedValues) / MOST_VALUES / within;
  return [
    row('DynamoDB: Table-level write throughput limit', QUOTAS['DynamoDB: Table-level write throughput limit'], write),
    row('DynamoDB: Table-level read throughput limit', QUOTAS['DynamoDB: Table-level read throughput limit'], read),
    row('Lambda: Concurrent executions, imports alone', QUOTAS['Lambda: Concurrent executions'], importing),
    row('Lambda: Concurrent executions, all members at work too', QUOTAS['Lambda: Concurrent executions'], busy),
    row('`reservedConcurrency` of prod', reservedConcurrency, busy),
    row('API Gateway: Throttle rate', QUOTAS['API Gateway: Throttle rate'], pages + imports),
    row('`throttle.rateLimit` of prod', throttle.rateLimit, pages + imports),
  ];
}

/** What one operation takes of a kind of key: the least that was seen in a second. */
function smallestTouch(heat: Heat, where: 'table' | 'index', direction: 'write' | 'read', shape: RegExp): number {
  const seen = heat
    .keys(where, direction)
    .flatMap(([key, bySecond]) => (shape.test(key) ? [...bySecond.values()] : []));
  return seen.reduce((least, units) => Math.min(least, units), Infinity);
}
