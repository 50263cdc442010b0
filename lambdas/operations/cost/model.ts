import { PRICES } from './prices';

/** What one request of a kind takes, finding out who calls included. */
export interface Units {
  readUnits: number;
  writeUnits: number;
  /** Of the answer, in bytes. */
  bytes: number;
}

/** Rows of the table of costs, as `test/integration/cost-table.test.ts` measures them in an agency of 100 brands. */
export type Measured = Record<
  'portfolioPage' | 'wholeStrategy' | 'metricsOfBrands' | 'saveStep' | 'import10000',
  Units
>;

export interface Load {
  brands: number;
  members: number;
  requestsPerDay: number;
  /** Metric values that are imported, a day. */
  importedValuesPerDay: number;
  /** For how many months values are kept. */
  monthsKept: number;
  /** Deliveries to webhooks, a day. */
  deliveriesPerDay: number;
  /** How long a request occupies the Lambda, in milliseconds, on average. */
  milliseconds: number;
  /** How long an import of 10,000 values does, in seconds. */
  importSeconds: number;
  /** The Lambda's memory, in GB. */
  memory: number;
  /** Whether the table has a key of its own. */
  ownKey: boolean;
}

/** What people's requests are, by share. An assumption: hold it against the saved query `operations` of the log. */
export const MIX = { portfolioPage: 0.6, wholeStrategy: 0.2, metricsOfBrands: 0.1, saveStep: 0.1 } as const;

const DAYS = 365 / 12;
const MILLION = 1e6;
const GIGABYTE = 1e9;
/** A value of eight digits in its series and again in the index. */
const BYTES_A_VALUE = 2 * 11;
/** A brand with a strategy through all steps, profiles, campaigns, history and versions; an estimate on the high side. */
const BYTES_A_BRAND = 600_000;
const BYTES_A_MEMBER = 2_000;
/** The handler's line of a request (600), the gateway's (400) and Lambda's own three. */
const LOG_BYTES_A_REQUEST = 1_500;
export const VALUES_AN_IMPORT = 10_000;
/** X-Ray keeps the first request of a second and a twentieth of the others. An agency's day has so many busy seconds. */
const BUSY_SECONDS_A_DAY = 10 * 3600;
const TRACED_OF_THE_OTHERS = 0.05;
/** Enqueued, received, deleted; written down twice. */
const QUEUE_REQUESTS_A_DELIVERY = 3;
const WRITES_A_DELIVERY = 2;

/** What `prod` keeps ready, whether it is used or not. */
export const STANDING = {
  customMetrics: 2,
  /** An alarm is paid for by the metrics that it looks at. */
  alarmMetrics: 32,
  dashboards: 1,
  secrets: 2,
  /** Of the table, whole, in its vault: 35 of a day and 13 of a month. */
  backups: 48,
} as const;

export interface Cost {
  readUnits: number;
  writeUnits: number;
  gigabyteSeconds: number;
  /** In GB, the index and recovery copies not counted twice. */
  storage: number;
  /** Dollars a month, by what they are paid for, the largest first. */
  items: [string, number][];
  total: number;
}

/** What a month costs. */
export function costOf(load: Load, measured: Measured): Cost {
  const requests = load.requestsPerDay * DAYS;
  const imports = (load.importedValuesPerDay / VALUES_AN_IMPORT) * DAYS;
  const deliveries = load.deliveriesPerDay * DAYS;
  const mixed = (what: keyof Units): number =>
    Object.entries(MIX).reduce((sum, [kind, share]) => sum + share * measured[kind as keyof typeof MIX][what], 0);
  const readUnits = requests * mixed('readUnits') + imports * measured.import10000.readUnits;
  const writeUnits =
    requests * mixed('writeUnits') + imports * measured.import10000.writeUnits + deliveries * WRITES_A_DELIVERY;
  const seconds = (requests * load.milliseconds) / 1000 + imports * load.importSeconds;
  const gigabyteSeconds = seconds * load.memory;
  const storage =
    (load.brands * BYTES_A_BRAND +
      load.members * BYTES_A_MEMBER +
      load.importedValuesPerDay * DAYS * load.monthsKept * BYTES_A_VALUE) /
    GIGABYTE;
  const answered = requests + imports;
  const keyUses = load.ownKey ? answered / 10 : 0;
  const dollars: Record<string, number> = {
    'DynamoDB reads': (readUnits / MILLION) * PRICES.millionReadUnits,
    'DynamoDB writes': (writeUnits / MILLION) * PRICES.millionWriteUnits,
    'DynamoDB storage': storage * PRICES.tableStorage,
    'Point-in-time recovery': storage * PRICES.pointInTimeRecovery,
    Backups: storage * STANDING.backups * PRICES.backup,
    'Lambda time': gigabyteSeconds * PRICES.gigabyteSecond,
    'Lambda requests': ((answered + deliveries) / MILLION) * PRICES.millionInvocations,
    'API Gateway': (answered / MILLION) * PRICES.millionApiRequests,
    SQS: ((deliveries * QUEUE_REQUESTS_A_DELIVERY) / MILLION) * PRICES.millionQueueRequests,
    Logs: ((answered * LOG_BYTES_A_REQUEST) / GIGABYTE) * PRICES.logGigabyte,
    Traces: ((tracesADay(load) * DAYS) / MILLION) * PRICES.millionTraces,
    'Metrics, alarms, dashboard':
      STANDING.customMetrics * PRICES.metric +
      STANDING.alarmMetrics * PRICES.alarmMetric +
      STANDING.dashboards * PRICES.dashboard,
    'Key of its own': load.ownKey ? PRICES.key + (keyUses / 10_000) * PRICES.tenThousandKeyUses : 0,
    Secrets: STANDING.secrets * PRICES.secret,
    'Data sent out': ((requests * mixed('bytes')) / GIGABYTE) * PRICES.egressGigabyte,
  };
  const items = Object.entries(dollars).sort(([, one], [, other]) => other - one);
  return { readUnits, writeUnits, gigabyteSeconds, storage, items, total: sumOf(items) };
}

function tracesADay({ requestsPerDay }: Load): number {
  const first = Math.min(requestsPerDay, BUSY_SECONDS_A_DAY);
  return first + TRACED_OF_THE_OTHERS * (requestsPerDay - first);
}

const sumOf = (items: [string, number][]): number => items.reduce((sum, [, dollars]) => sum + dollars, 0);

/** How much more a month costs when one input is twice as large, for each that makes a difference. */
export function sensitivity(load: Load, measured: Measured): [keyof Load, number][] {
  const { total } = costOf(load, measured);
  const numbers = Object.entries(load).filter((entry): entry is [keyof Load, number] => typeof entry[1] === 'number');
  return numbers
    .map(([name, value]): [keyof Load, number] => [
      name,
      costOf({ ...load, [name]: value * 2 }, measured).total - total,
    ])
    .filter(([, more]) => more > 0)
    .sort(([, one], [, other]) => other - one);
}
