import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ConditionalCheckFailedException,
  type ConsumedCapacity,
  type DynamoDBServiceException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type BatchExecuteStatementBatchStatementRequest,
  type DynamoDBDocumentClient,
  type PutCommandInput,
  type QueryCommandInput,
  type TransactWriteCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { chunks, inParallel } from '../shared/parallel';
import type { Key } from './keys';
import type { Meter } from './meter';

/** DynamoDB gives no more items to one request of a batch. */
const LARGEST_BATCH = 100;

export type Item = Record<string, unknown>;
export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write of one item in PartiQL: the one way to send several, each under its own condition, at the price of single writes. */
export type Statement = Required<Pick<BatchExecuteStatementBatchStatementRequest, 'Statement' | 'Parameters'>>;

/** What became of a statement: `UNKNOWN` where it failed in a way, or after a try without an answer, that may have done it. */
export type Outcome = 'DONE' | 'REFUSED' | 'UNKNOWN';

type Condition = Pick<PutCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>;

/** Why a transaction wrote nothing: which writes' conditions failed, or that others wrote at the same time. */
export interface Cancellation {
  failedConditions: number[];
  contended: boolean;
}

/** The commands that this project sends, each counted. There is no scan among them. */
export class TableAccess {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    /** Names the table in statements. */
    readonly tableName: string,
    private readonly meter: Meter,
  ) {}

  async get(key: Key): Promise<Item | undefined> {
    const finish = this.meter.start();
    const answer = await this.client.send(
      new GetCommand({
        TableName: this.tableName,
        Key: key,
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    finish({ read: unitsOf(answer.ConsumedCapacity) });
    return answer.Item;
  }

  /** The items of keys, in their order: each is read once, a hundred a request, all requests at the same time. */
  async getMany(keys: readonly Key[]): Promise<(Item | undefined)[]> {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    const batches = await inParallel(chunks(distinct, LARGEST_BATCH), (batch) => this.getBatch(batch));
    const found = new Map(batches.flat().map((item) => [nameOf(item as unknown as Key), item]));
    return keys.map((key) => found.get(nameOf(key)));
  }

  private async getBatch(keys: readonly Key[]): Promise<Item[]> {
    const found: Item[] = [];
    let wanted = [...keys];
    while (wanted.length > 0) {
      const finish = this.meter.start();
      const answer = await this.client.send(
        new BatchGetCommand({
          RequestItems: { [this.tableName]: { Keys: wanted, ConsistentRead: true } },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      );
      finish({ read: unitsOf(...(answer.ConsumedCapacity ?? [])) });
      found.push(...(answer.Responses?.[this.tableName] ?? []));
      wanted = (answer.UnprocessedKeys?.[this.tableName]?.Keys ?? []) as unknown as Key[];
    }
    return found;
  }

  /** One page of a query, as DynamoDB gives it. */
  async query(input: Omit<QueryCommandInput, 'TableName'>): Promise<{ items: Item[]; lastKey?: Item }> {
    const finish = this.meter.start();
    const answer = await this.client.send(
      new QueryCommand({ ...input, TableName: this.tableName, ReturnConsumedCapacity: 'TOTAL' }),
    );
    finish({ read: unitsOf(answer.ConsumedCapacity) });
    return { items: answer.Items ?? [], lastKey: answer.LastEvaluatedKey };
  }

  /** All items of a query, however many pages they fill. */
  async queryAll(input: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> {
    const all: Item[] = [];
    let lastKey: Item | undefined;
    do {
      const page = await this.query({ ...input, ExclusiveStartKey: lastKey });
      all.push(...page.items);
      lastKey = page.lastKey;
    } while (lastKey);
    return all;
  }

  /** Writes one item, whatever stood in its place. */
  async put(item: Item): Promise<void> {
    await this.putWhere(item, {});
  }

  /** Writes one item where a condition holds; says whether it did. */
  putWhere(item: Item, condition: Condition): Promise<boolean> {
    const input = { TableName: this.tableName, Item: item, ...condition, ReturnConsumedCapacity: 'TOTAL' } as const;
    return this.where(() => this.client.send(new PutCommand(input)));
  }

  /** Removes one item where a condition holds; says whether it did. */
  removeWhere(key: Key, condition: Condition): Promise<boolean> {
    const input = { TableName: this.tableName, Key: key, ...condition, ReturnConsumedCapacity: 'TOTAL' } as const;
    return this.where(() => this.client.send(new DeleteCommand(input)));
  }

  private async where(send: () => Promise<{ ConsumedCapacity?: ConsumedCapacity }>): Promise<boolean> {
    const finish = this.meter.start();
    try {
      const { ConsumedCapacity } = await send();
      finish({ write: unitsOf(ConsumedCapacity) });
      return true;
    } catch (error) {
      finish({});
      if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
      throw error;
    }
  }

  /** Removes one item, if it is there. */
  async remove(key: Key): Promise<void> {
    const finish = this.meter.start();
    const answer = await this.client.send(
      new DeleteCommand({ TableName: this.tableName, Key: key, ReturnConsumedCapacity: 'TOTAL' }),
    );
    finish({ write: unitsOf(answer.ConsumedCapacity) });
  }

  /**
   * Changes one item and returns the former values of what changed. `retried` says that the SDK tried more than once: then a
   * try that got no answer may have changed it already.
   */
  async update(input: Omit<UpdateCommandInput, 'TableName'>): Promise<{ former?: Item; retried: boolean }> {
    const finish = this.meter.start();
    const answer = await this.client.send(
      new UpdateCommand({ ...input, TableName: this.tableName, ReturnConsumedCapacity: 'TOTAL' }),
    );
    finish({ write: unitsOf(answer.ConsumedCapacity) });
    return { former: answer.Attributes, retried: (answer.$metadata.attempts ?? 1) > 1 };
  }

  /**
   * Carries out writes of up to 25 items, each by itself, and says what became of each. Throws for a statement that the engine
   * would refuse each time, for its form or for want of rights.
   */
  async writeEach(statements: readonly Statement[]): Promise<Outcome[]> {
    const finish = this.meter.start();
    const { Responses, ConsumedCapacity, $metadata } = await this.client.send(
      new BatchExecuteStatementCommand({ Statements: [...statements], ReturnConsumedCapacity: 'TOTAL' }),
    );
    finish({ write: unitsOf(...(ConsumedCapacity ?? [])) });
    const retried = ($metadata.attempts ?? 1) > 1;
    return (Responses ?? []).map(({ Error: error }) => {
      if (!error) return 'DONE';
      if (!MAY_HAPPEN.has(error.Code)) throw new Error(`A statement failed with ${error.Code}: ${error.Message}`);
      return retried || error.Code === 'InternalServerError' ? 'UNKNOWN' : 'REFUSED';
    });
  }

  /**
   * Changes one item under a condition and gives it as it then is; when the condition does not hold, as it was. Of a write that
   * was refused the engine does not say what it cost.
   */
  async updateIf(input: Omit<UpdateCommandInput, 'TableName'>): Promise<{ held: boolean; item?: Item }> {
    for (let attempt = 1; ; attempt += 1) {
      const finish = this.meter.start();
      try {
        const answer = await this.client.send(
          new UpdateCommand({
            ...input,
            TableName: this.tableName,
            ReturnValues: 'ALL_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            ReturnConsumedCapacity: 'TOTAL',
          }),
        );
        finish({ write: unitsOf(answer.ConsumedCapacity) });
        return { held: true, item: answer.Attributes };
      } catch (error) {
        finish({});
        if (error instanceof ConditionalCheckFailedException) {
          return { held: false, item: error.Item && unmarshall(error.Item) };
        }
        if (!isInTransaction(error) || attempt === MOST_ATTEMPTS) throw error;
        await pause(attempt * PAUSE_MS);
      }
    }
  }

  /**
   * Writes all or nothing. While the same transaction is said to be still in progress, or to be refused after a try that got
   * no answer, it is sent again under its own token: it may have been done already, and to decide anew would do it twice.
   * From then on it may be its own former try, too, that it meets as another one.
   */
  async transact(writes: readonly Write[]): Promise<Cancellation | undefined> {
    const token = randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      const finish = this.meter.start();
      try {
        const answer = await this.client.send(
          new TransactWriteCommand({
            TransactItems: [...writes],
            ClientRequestToken: token,
            ReturnConsumedCapacity: 'TOTAL',
          }),
        );
        finish({ write: unitsOf(...(answer.ConsumedCapacity ?? [])) });
        return undefined;
      } catch (error) {
        finish({});
        const cancellation = cancellationOf(error);
        const meetsItself = attempt > 1 && cancellation?.contended === true;
        if ((isStillInProgress(error) || wasTriedBefore(error) || meetsItself) && attempt < MOST_ATTEMPTS) {
          await pause(attempt * PAUSE_MS);
          continue;
        }
        if (!cancellation || meetsItself) throw error;
        return cancellation;
      }
    }
  }
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

const unitsOf = (...capacities: (ConsumedCapacity | undefined)[]): number =>
  capacities.reduce((sum, capacity) => sum + (capacity?.CapacityUnits ?? 0), 0);

/** How often a transaction is asked after, besides what the SDK does; then nobody knows what came of it. */
const MOST_ATTEMPTS = 5;
const PAUSE_MS = 20;

const isStillInProgress = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TransactionInProgressException';

/** A transaction of somebody else's is just changing the item. */
const isInTransaction = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TransactionConflictException';

/** Whether the SDK itself had sent it before: an earlier try without an answer may have written what now stands in the way. */
const wasTriedBefore = (error: unknown): boolean =>
  cancellationOf(error) !== undefined && ((error as Partial<DynamoDBServiceException>).$metadata?.attempts ?? 1) > 1;

/** Codes of a statement that is right: its condition does not hold, too much is asked at the moment, or the engine has a fault. */
const MAY_HAPPEN = new Set<string | undefined>([
  'ConditionalCheckFailed',
  'DuplicateItem',
  'InternalServerError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);

/** Codes of a cancelled transaction that mean "try again", as opposed to a condition that does not hold. */
const CONTENTION = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

function cancellationOf(error: unknown): Cancellation | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TransactionConflictException') return { failedConditions: [], contended: true };
  if (error.name !== 'TransactionCanceledException') return undefined;
  const reasons = (error as Error & { CancellationReasons?: { Code?: string }[] }).CancellationReasons ?? [];
  const failedConditions = reasons.flatMap(({ Code }, index) => (Code === 'ConditionalCheckFailed' ? [index] : []));
  const contended = reasons.some(({ Code }) => Code !== undefined && CONTENTION.has(Code));
  return failedConditions.length > 0 || contended ? { failedConditions, contended } : undefined;
}
