import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { execute, parse, validate } from 'graphql';

/* What nobody can do without: the client and graphql, loaded and nothing more. */
export const client = new DynamoDBClient({ region: 'eu-west-1' });
export const parts = [GetItemCommand, execute, parse, validate];
