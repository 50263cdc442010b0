import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
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
export const createDocumentClient = ({ region, endpoint }: TableSettings): DynamoDBDocumentClient =>
  documentClientWith({
    region,
    maxAttempts: 3,
    requestHandler: TIMES,
    ...(endpoint && { endpoint }),
    ...(endpoint && !isOfAws(endpoint) && { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });

/** A client without the SDK's log, which copies each request and answer even where nobody listens: a tenth of reading a page. */
export function documentClientWith(config: DynamoDBClientConfig): DynamoDBDocumentClient {
  const client = new DynamoDBClient(config);
  client.middlewareStack.remove('loggerMiddleware');
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Other engines than AWS's take any credentials, but want some. */
const isOfAws = (endpoint: string): boolean => new URL(endpoint).hostname.endsWith('.amazonaws.com');
