import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the table is. */
export interface TableSettings {
  tableName: string;
  region: string;
  /** Where DynamoDB answers, when not at the region's own address. */
  endpoint?: string;
}

/**
 * Milliseconds. A table answers in a few; who has got no answer by then asks again, after a pause that the SDK draws by lot.
 * Three tries end within the time that a Lambda has. A transaction is sent under its own token, so that a try that was lost
 * is done once.
 */
const TIMES = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true };

/** The client is made once a process: its connections stay open between requests. */
export function createDocumentClient({ region, endpoint }: TableSettings): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    region,
    maxAttempts: 3,
    requestHandler: TIMES,
    ...(endpoint && { endpoint }),
    ...(endpoint && !isOfAws(endpoint) && { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Other engines than AWS's take any credentials, but want some. */
const isOfAws = (endpoint: string): boolean => new URL(endpoint).hostname.endsWith('.amazonaws.com');
