import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the table is. */
export interface TableSettings {
  tableName: string;
  region: string;
  /** Where DynamoDB answers, when not at the region's own address. */
  endpoint?: string;
}

/** The client is made once a process: its connections stay open between requests. */
export function createDocumentClient({ region, endpoint }: TableSettings): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    region,
    maxAttempts: 3,
    ...(endpoint && { endpoint }),
    ...(endpoint && !isOfAws(endpoint) && { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Other engines than AWS's take any credentials, but want some. */
const isOfAws = (endpoint: string): boolean => new URL(endpoint).hostname.endsWith('.amazonaws.com');
