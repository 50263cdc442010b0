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
  /** The Lambda's memory, in GB. */
  memory: number;
  /** Kinds of requests that are seen in a month: each is five metrics. */
  operations: number;
  /** Whether the table has a key of its own. */
  ownKey: boolean;
}

/** What people's requests are, by share. An assumption: hold it against the metric `Requests` by operation. */
export const MIX = { portfolioPage: 0.6, wholeStrategy: 0.2, metricsOfBrands: 0.1, saveStep: 0.1 } as const;

const DAYS = 365 / 12;
const MILLION = 1e6;
const GIGABYTE = 1e9;
/** A value of eight digits in its series and again in the index. */
const BYTES_A_VALUE = 2 * 11;
/** A brand with a strategy through all steps, profiles, campaigns, history and versions; an estimate on the high side. */
const BYTES_A_BRAND = 600_000;
const BYTES_A_MEMBER = 2_000;
/** The log line of a request and that of the gateway. */
const LOG_BYTES_A_REQUEST = 1_400;
const METRICS_AN_OPERATION = 5;
const ALARMS = 20;
const SECRETS = 2;
const VALUES_AN_IMPORT = 10_000;
const IMPORT_SECONDS = 4;
/** Enqueued, received, deleted; written down twice. */
const QUEUE_REQUESTS_A_DELIVERY = 3;
const WRITES_A_DELIVERY = 2;

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
  const seconds = (requests * load.milliseconds) / 1000 + imports * IMPORT_SECONDS;
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
    'Lambda time': gigabyteSeconds * PRICES.gigabyteSecond,
    'Lambda requests': ((answered + deliveries) / MILLION) * PRICES.millionInvocations,
    'API Gateway': (answered / MILLION) * PRICES.millionApiRequests,
    SQS: ((deliveries * QUEUE_REQUESTS_A_DELIVERY) / MILLION) * PRICES.millionQueueRequests,
    Logs: ((answered * LOG_BYTES_A_REQUEST) / GIGABYTE) * PRICES.logGigabyte,
    'Metrics and alarms': (load.operations + 1) * METRICS_AN_OPERATION * PRICES.metric + ALARMS * PRICES.alarm,
    'Key of its own': load.ownKey ? PRICES.key + (keyUses / 10_000) * PRICES.tenThousandKeyUses : 0,
    Secrets: SECRETS * PRICES.secret,
    'Data sent out': ((requests * mixed('bytes')) / GIGABYTE) * PRICES.egressGigabyte,
  };
  const items = Object.entries(dollars).sort(([, one], [, other]) => other - one);
  return { readUnits, writeUnits, gigabyteSeconds, storage, items, total: sumOf(items) };
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
