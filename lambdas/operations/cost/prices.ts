/**
 * Public prices in US dollars for Europe (Ireland), eu-west-1, without free tiers, as known in November 2025 from AWS's
 * pricing pages of each service (aws.amazon.com/<service>/pricing). They change: look before you sign.
 */
export const PRICES = {
  /** DynamoDB on demand, standard class. */
  millionReadUnits: 0.1415,
  millionWriteUnits: 0.705,
  /** A GB and month. */
  tableStorage: 0.283,
  pointInTimeRecovery: 0.2264,
  /** AWS Backup keeps a table whole each time: a GB, copy and month. */
  backup: 0.1132,
  /** Lambda on arm64. */
  gigabyteSecond: 0.0000133334,
  millionInvocations: 0.2,
  /** API Gateway, HTTP API. */
  millionApiRequests: 1.11,
  /** SQS, FIFO. */
  millionQueueRequests: 0.5,
  /** CloudWatch: a GB of logs taken in; one metric, one metric of an alarm, one dashboard a month. */
  logGigabyte: 0.57,
  metric: 0.3,
  alarmMetric: 0.1,
  dashboard: 3,
  /** X-Ray: recorded. */
  millionTraces: 5,
  /** KMS: a key and month, and 10,000 uses, when the table has a key of its own. */
  key: 1,
  tenThousandKeyUses: 0.03,
  /** Secrets Manager. */
  secret: 0.4,
  /** A GB sent out to the internet. */
  egressGigabyte: 0.09,
} as const;
