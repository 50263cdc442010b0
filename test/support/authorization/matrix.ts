import type { GraphQLSchema } from 'graphql';
import { SCOPES } from '../../../lambdas/domain/access';
import { inParallel } from '../../../lambdas/shared/parallel';
import { compareWithNothing } from './compare';
import type { Ids } from '../schema-samples';
import { rootFieldsOf, type Named, type RootField } from './root-fields';
import { scopesBut, SEATS, type Seat, type World } from './seats';
import { verdictOn, type Verdict } from './verdict';

/** How one root field meets everybody. */
export interface Row extends RootField {
  seats: Record<Seat, Verdict>;
  /** With a key that may do what the field needs and nothing else. */
  only: Verdict;
  /** With keys that may do everything but one of the things that the field needs. */
  without: Verdict[];
  testKey: 'reads' | 'dry run' | 'no' | 'WRITES';
  /** What those are told who name or list objects of a brand that they may not see. */
  unseen: string;
  /** The same of another agency. */
  other: string;
}

/** Few at a time: those who name the same objects would else stand in each other's way. */
const WIDTH = 6;

/** Calls every root field as everybody, on objects of all kinds. */
export async function measure(schema: GraphQLSchema, world: World): Promise<Row[]> {
  const fields = rootFieldsOf(schema);
  const measured = (some: readonly RootField[]) => inParallel(some, (field) => measureOne(schema, world, field), WIDTH);
  // Whoever has left can be asked nothing more.
  const others = await measured(fields.filter(({ name }) => name !== 'leaveAgency'));
  return [...others, ...(await measured(fields.filter(({ name }) => name === 'leaveAgency')))];
}

const KINDS = [
  'agency',
  'member',
  'apiKey',
  'brand',
  'strategy',
  'approval',
  'profile',
  'campaign',
  'feedback',
  'workflow',
  'plannedTask',
  'webhook',
] as const satisfies (keyof Ids)[];

/** What can be read by its id through `node`, kind by kind. */
export interface NodeRow {
  kind: keyof Ids;
  /** Permissions each of which alone shows it. */
  shownWith: string[];
  seats: Record<Seat, Verdict>;
  unseen: string;
  other: string;
}

/** Reads objects of all kinds by their ids, as everybody. */
export async function measureNodes(schema: GraphQLSchema, world: World): Promise<NodeRow[]> {
  const node = rootFieldsOf(schema).find(({ name }) => name === 'node');
  if (!node) throw new Error('There is no such field.');
  return inParallel(
    KINDS,
    async (kind) => {
      const { unseen, other, seats } = world;
      const shown = await inParallel(SCOPES, async (scope) => {
        const client = await world.keyWith([scope]);
        return (await verdictOn(node, { client, named: asked(seats.O.named, kind) })) === 'in' ? [scope] : [];
      });
      return {
        kind,
        shownWith: shown.flat(),
        seats: await bySeat(async (seat) => {
          const { client, named } = seats[seat];
          return verdictOn(node, { client, named: asked(named, kind) });
        }),
        unseen: await compareWithNothing(schema, node, { ...unseen, named: asked(unseen.named, kind) }),
        other: await compareWithNothing(schema, node, { ...other, named: asked(other.named, kind) }),
      };
    },
    WIDTH,
  );
}

/** `node` is asked for a brand where nothing else is said: here for the object of this kind. */
const asked = (named: Named, kind: keyof Ids): Named => ({ ...named, ids: { ...named.ids, brand: named.ids[kind] } });

async function bySeat(verdict: (seat: Seat) => Promise<Verdict>): Promise<Record<Seat, Verdict>> {
  const verdicts: Partial<Record<Seat, Verdict>> = {};
  for (const seat of Object.keys(SEATS) as Seat[]) verdicts[seat] = await verdict(seat);
  return verdicts as Record<Seat, Verdict>;
}

async function measureOne(schema: GraphQLSchema, world: World, field: RootField): Promise<Row> {
  return {
    ...field,
    ...(await withKeys(field, world)),
    seats: await bySeat((seat) => verdictOn(field, world.seats[seat])),
    testKey: await withTestKey(field, world),
    unseen: await compareWithNothing(schema, field, world.unseen),
    other: await compareWithNothing(schema, field, world.other),
  };
}

async function withKeys(field: RootField, { keyWith, seats }: World): Promise<Pick<Row, 'only' | 'without'>> {
  const { named } = seats.O;
  const verdictWith = async (scopes: readonly string[]) => verdictOn(field, { client: await keyWith(scopes), named });
  // Every key is signed in; it cannot be made without any permission.
  const scopes = field.needs.flat().filter((scope) => scope !== 'signed-in');
  return {
    only: await verdictWith(scopes.length === 0 ? ['brands:read'] : scopes),
    without: scopes.length === 0 ? [] : await inParallel(field.needs, (anyOf) => verdictWith(scopesBut(anyOf))),
  };
}

async function withTestKey(field: RootField, { testKey }: World): Promise<Row['testKey']> {
  const plain = await verdictOn(field, testKey, field.takesDryRun ? { dryRun: false } : {});
  if (!field.isMutation) return plain === 'no' ? 'no' : 'reads';
  if (plain !== 'no') return field.dryRunSaidAtStart ? 'dry run' : 'WRITES';
  const dry = field.takesDryRun ? await verdictOn(field, testKey, { dryRun: true }) : 'no';
  return dry === 'no' ? 'no' : 'dry run';
}
