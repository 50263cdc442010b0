import type { Answer, Client } from './api';

/** Sends a document with a key of its own. */
export const sendOnce = (
  client: Client,
  key: string,
  query: string,
  variables?: object,
  operationName?: string,
): Promise<Answer> => client.send(JSON.stringify({ query, variables, operationName }), { 'idempotency-key': key });

/** Whether an answer was given before. */
export const isReplayed = ({ headers }: Pick<Answer, 'headers'>): boolean => headers['idempotency-replayed'] === 'true';

/** A claim is over after so long. */
export const LEASE_MS = 35_000;
