import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
} from 'graphql';
import * as ids from '../../lambdas/shared/ids';

/** The schema as it is committed. */
export const printedSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(resolve(__dirname, '../../schema/generated/schema.graphql'), 'utf8'));

/** Gives a value for each input of type `ID`, by the name of the field it stands in. */
export type IdFor = (fieldName: string, rootField: string) => string;

/** An id of each kind. */
export interface Ids {
  agency: string;
  member: string;
  brand: string;
  strategy: string;
  profile: string;
  campaign: string;
  feedback: string;
  approval: string;
  apiKey: string;
  importJob: string;
  workflow: string;
  plannedTask: string;
  calendar: string;
  webhook: string;
  delivery: string;
  /** A member who works for the brand. */
  assignee: string;
}

/** Which kind of id an input wants, by its name and the field it belongs to. */
export function kindOf(name: string, rootField: string): keyof Ids {
  const named = /^(agency|member|brand|strategy|profile|campaign|feedback|approval|workflow)Ids?$/.exec(name);
  if (named) return named[1] as keyof Ids;
  if (name === 'postsTo') return 'profile';
  if (name === 'assigneeIds') return 'assignee';
  if (name === 'member') return 'member';
  if (name === 'remove') return 'strategy';
  if (name === 'jobId' || rootField === 'importJob') return 'importJob';
  if (name === 'ownerId') return 'member';
  const kinds = [
    'agency',
    'member',
    'strategy',
    'profile',
    'campaign',
    'feedback',
    'approval',
    'workflow',
    'brand',
  ] as const;
  if (/apiKey/i.test(rootField)) return 'apiKey';
  if (name === 'one') return 'delivery';
  if (/webhook/i.test(rootField)) return 'webhook';
  if (/CalendarSubscription$/.test(rootField)) return 'calendar';
  if (/Task$/.test(rootField)) return 'plannedTask';
  return (
    kinds.find((kind) => rootField.toLowerCase().includes(kind)) ?? (/approval/i.test(rootField) ? 'approval' : 'brand')
  );
}

/** Ids that look like real ones and name nothing. */
export function inventedIds(): Ids {
  const brand = ids.newBrandId(0);
  const strategy = ids.newStrategyId(brand);
  const member = ids.memberId('nobody@example.com');
  const workflow = ids.newWorkflowId(brand);
  const webhook = ids.newWebhookId();
  return {
    agency: ids.newAgencyId(),
    member,
    brand,
    strategy,
    profile: ids.newProfileId(brand),
    campaign: ids.newCampaignId(brand),
    feedback: ids.newFeedbackId(brand, '2026-09-01T00:00:00Z'),
    approval: ids.newApprovalId(strategy),
    apiKey: ids.apiKeyId('0000000000'),
    importJob: ids.newImportJobId(),
    workflow,
    calendar: ids.calendarSubscriptionId('0000000000'),
    webhook,
    delivery: ids.deliveryId(webhook, ids.newEventId()),
    assignee: member,
    plannedTask: ids.plannedTaskId({ workflowId: workflow, memberId: member, date: '2026-09-16', task: 'listen' }),
  };
}

const LEAVES: Record<string, unknown> = {
  String: 'sample',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-09-01',
  DateTime: '2027-09-01T00:00:00Z',
  Decimal: '1',
  CurrencyCode: 'EUR',
  TimeZone: 'Europe/Madrid',
  URL: 'https://example.com/',
  EmailAddress: 'sample@example.com',
  Scope: 'brands:read',
  Cell: 'sample',
  LocalTime: '09:00',
};

/** The values of enums that need the least permission. */
const BY_ENUM: Record<string, string> = { ImportKind: 'METRICS' };

/** Inputs whose text has to be one of a few. */
const BY_NAME: Record<string, unknown> = {
  metrics: 'reach',
  metric: 'reach',
  results: 'conversions',
  network: 'INSTAGRAM',
  timeZone: 'Europe/Madrid',
  events: 'brand.created',
};

/** Names of optional inputs that a sample leaves out, because a value would only stand in the way of the ids. */
const LEFT_OUT = new Set(['expectedVersion', 'after', 'first', 'dryRun']);

/** Arguments for a root field, made from its types alone: a field that is added tomorrow has its sample, too. */
export function sampleArguments(field: GraphQLField<unknown, unknown>, idFor: IdFor): Record<string, unknown> {
  return Object.fromEntries(
    field.args
      .filter(({ name }) => !LEFT_OUT.has(name))
      .map(({ name, type }) => [name, sample(type, name, (id) => idFor(id, field.name), 0)]),
  );
}

/** A value for one input. */
export const sampleValue = (type: GraphQLInputType, name: string, idFor: IdFor): unknown =>
  sample(type, name, (id) => idFor(id, ''), 0);

function sample(type: GraphQLInputType, name: string, idFor: (name: string) => string, depth: number): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name, idFor, depth);
  if (isListType(type)) return [sample(type.ofType, name, idFor, depth)];
  if (isEnumType(type)) return BY_ENUM[type.name] ?? type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name === 'ID' ? idFor(name) : (BY_NAME[name] ?? LEAVES[type.name]);
  const fields = Object.values(type.getFields()).filter((one) => !LEFT_OUT.has(one.name));
  // Optional inputs deep down may refer back to their own type.
  const wanted = type.isOneOf ? fields.slice(0, 1) : fields.filter((one) => depth < 4 || isNonNullType(one.type));
  return Object.fromEntries(wanted.map((one) => [one.name, sample(one.type, one.name, idFor, depth + 1)]));
}

/** A document that calls one root field and asks for everything to a depth that shows every object and error. */
export function sampleDocument(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): string {
  const kind = root === schema.getMutationType() ? 'mutation' : 'query';
  const used = field.args.filter(({ name }) => !LEFT_OUT.has(name));
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`} ${selection(schema, field.type, 3)} }`;
}

function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const parts = ['__typename'];
  if (isUnionType(named)) return `{ ${parts.join(' ')} }`;
  if (isObjectType(named) || isInterfaceType(named)) parts.push(...fieldsOf(schema, named, depth));
  if (isInterfaceType(named)) {
    for (const possible of schema.getPossibleTypes(named)) {
      const own = fieldsOf(schema, possible, 0).filter((one) => !parts.includes(one));
      if (own.length > 0 && named.name === 'Node') parts.push(`... on ${possible.name} { __typename }`);
    }
  }
  return `{ ${parts.join(' ')} }`;
}

function fieldsOf(
  schema: GraphQLSchema,
  type: { getFields(): Record<string, GraphQLField<unknown, unknown>> },
  depth: number,
) {
  return Object.values(type.getFields()).flatMap((one) => {
    if (one.name === 'query' || one.args.some((arg) => isNonNullType(arg.type))) return [];
    if (isLeafType(getNamedType(one.type))) return [one.name];
    return depth > 0 ? [`${one.name} ${selection(schema, one.type, depth - 1)}`] : [];
  });
}
