import type { Consumption } from '../../../lambdas/data/meter';
import type { Api, Answer, Client } from '../api';
import type { Operation } from './operation';
import type { World } from './world';

/** What one request costs beyond finding out who calls, which is told apart. */
export interface Cost {
  work: Omit<Consumption, 'roundTrips'> & { roundTrips: number | undefined };
  admission: Consumption;
  /** Of the answer, in bytes. */
  bytes: number;
  refused: boolean;
}

/** Asks everything in its order, through the `measured` way to the engine. */
export async function measure(measured: Api, world: World, operations: readonly Operation[]): Promise<Cost[]> {
  const { owner, approver } = world;
  const [slowOwner, slowApprover] = await Promise.all(
    [owner, approver].map(({ email = '', agencyId }) => measured.member(email, agencyId)),
  );
  const callers = { owner: slowOwner as Client, approver: slowApprover as Client };
  // The first request of a minute opens a budget.
  for (const caller of Object.values(callers)) await caller.query('{ __typename }');
  const costs: Cost[] = [];
  for (const operation of operations) {
    await operation.prepare?.(world);
    const caller = callers[operation.by ?? 'owner'];
    const answer = await ask(caller, operation, world);
    const refused = world.brands > (operation.mostBrands ?? Infinity);
    mustBe(refused, operation, answer);
    Object.assign(world.made, operation.made?.(answer.data));
    const { admission, ...work } = caller.last();
    const roundTrips = operation.overlaps ? undefined : work.roundTrips;
    costs.push({ work: { ...work, roundTrips }, admission, bytes: answer.bytes, refused });
  }
  return costs;
}

const ask = (caller: Client, { document, variables, idempotencyKey }: Operation, world: World): Promise<Answer> =>
  caller.send(
    JSON.stringify({ query: document, variables: variables?.(world) }),
    idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey },
  );

function mustBe(refused: boolean, { name }: Operation, { data, errors = [] }: Answer): void {
  const userErrors = Object.values((data ?? {}) as Record<string, { userErrors?: object[] } | null>).flatMap(
    (one) => one?.userErrors ?? [],
  );
  if (errors.length + userErrors.length > 0 !== refused) {
    throw new Error(`${name}: ${JSON.stringify([...errors, ...userErrors])}`);
  }
}
