import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/* Apollo as its documentation has it, on this project's schema and with the same client. */
export const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' }));
const typeDefs = readFileSync(process.env.SCHEMA ?? '', 'utf8');
export const handler = startServerAndCreateLambdaHandler(
  new ApolloServer({ typeDefs }),
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
);
