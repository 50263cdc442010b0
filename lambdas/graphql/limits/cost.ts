import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf, at, isRecord, withDefaults, type Given, type Variables } from './given';
import { createPriceList, type Price, type PriceList } from './prices';

/** What serving a request is taken to cost at the most, known before it is served. */
export interface Cost {
  /** Points. */
  points: number;
  /** Objects that the answer may consist of. */
  nodes: number;
  /** The points of what is asked and sent, whatever the answer turns out to be: all but those for its objects. */
  fixed: number;
}

/** Points for finding out who calls. */
export const LEAST_COST = 1;
/** Longer lists are refused wherever one may say a number, and that is told more clearly there. */
const LONGEST_PAGE = 10_000;
/** Deeper than this no input has lists that are counted. */
const DEEPEST_INPUT = 6;
const DAYS_IN = new Map<unknown, number>([
  ['WEEK', 7],
  ['MONTH', 30],
]);
const MILLISECONDS_A_DAY = 86_400_000;

/** Lists of an object whose length the field above said. */
type Sized = Readonly<Record<string, number>>;

/**
 * Counts what operations cost, after the prices in the schema. The document has to be valid, and within the limits of
 * form: each selection is looked at as often as it is spread.
 */
export function createCounter(schema: GraphQLSchema) {
  const prices = createPriceList(schema);
  return (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Cost => {
    const root = schema.getRootType(operation.operation);
    if (!root) return { points: LEAST_COST, nodes: 0, fixed: 0 };
    const count = new Count(schema, prices, document, withDefaults(operation, variables));
    const { points, nodes } = count.ofSelections(operation.selectionSet, root, {});
    return { points: Math.max(LEAST_COST, Math.ceil(points)), nodes, fixed: Math.max(0, points - nodes) };
  };
}

interface Sum {
  points: number;
  nodes: number;
}

class Count {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly prices: PriceList,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const one of document.definitions) {
      if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one);
    }
  }

  /** An object is of one type: of fragments on several, the dearest counts. */
  ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType, sized: Sized): Sum {
    const sum: Sum = { points: 0, nodes: 0 };
    const byType = new Map<string, Sum>();
    for (const selection of selections) {
      const condition = selection.kind === Kind.FIELD ? undefined : this.conditionOf(selection);
      const cost = this.ofSelection(selection, condition ?? type, sized);
      const other = condition && isAbstractType(type) && isObjectType(condition) ? condition.name : undefined;
      if (other === undefined) add(sum, cost);
      else byType.set(other, added(byType.get(other), cost));
    }
    let dearest: Sum = { points: 0, nodes: 0 };
    for (const one of byType.values()) {
      dearest = { points: Math.max(dearest.points, one.points), nodes: Math.max(dearest.nodes, one.nodes) };
    }
    return added(sum, dearest);
  }

  private conditionOf(node: Exclude<SelectionNode, { kind: Kind.FIELD }>): GraphQLNamedType | undefined {
    const named =
      node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value)?.typeCondition : node.typeCondition;
    return named && this.schema.getType(named.name.value);
  }

  private ofSelection(node: SelectionNode, type: GraphQLNamedType, sized: Sized): Sum {
    const nothing = { points: 0, nodes: 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = this.fragments.get(node.name.value);
      return fragment ? this.ofSelections(fragment.selectionSet, type, sized) : nothing;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return this.ofSelections(node.selectionSet, type, sized);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return nothing;
    const price = this.prices.ofField(field, { isChange: type === this.schema.getMutationType() });
    if (!price.isObject && field.args.length === 0) return { points: price.weight, nodes: 0 };
    const given = argumentsOf(node, field, this.variables);
    const size = sized[field.name] ?? sizeOf(price, given);
    const isSizedWithin = price.sizedFields.length > 0;
    const within = node.selectionSet
      ? this.ofSelections(
          node.selectionSet,
          price.type,
          isSizedWithin ? Object.fromEntries(price.sizedFields.map((name) => [name, size])) : {},
        )
      : nothing;
    const entries = isSizedWithin ? 1 : size;
    const objects = price.isList ? entries : 1;
    return {
      points:
        entries * price.weight +
        objects * within.points +
        costOfPeriod(price, given, entries) +
        this.ofInput(field, given),
      nodes: objects * (within.nodes + (price.isObject ? 1 : 0)),
    };
  }

  /** What was sent costs what it takes to write it. */
  private ofInput(field: GraphQLField<unknown, unknown>, given: Given): number {
    return field.args.reduce((points, argument) => points + this.ofValue(argument, given[argument.name], 0), 0);
  }

  private ofValue(input: GraphQLArgument | GraphQLInputField, value: unknown, level: number): number {
    const type = getNamedType(input.type);
    if (value === undefined || value === null || level > DEEPEST_INPUT) return 0;
    if (isListType(getNullableType(input.type))) {
      const weight = this.prices.ofInput(input) ?? (isInputObjectType(type) ? 1 : 0);
      return weight * (Array.isArray(value) ? value.length : 1);
    }
    if (!isInputObjectType(type) || !isRecord(value)) return 0;
    const fields = type.getFields();
    return Object.entries(value).reduce((points, [name, inner]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field ? points + this.ofValue(field, inner, level + 1) : points;
    }, 0);
  }
}

function add(sum: Sum, other: Sum): void {
  sum.points += other.points;
  sum.nodes += other.nodes;
}

const added = (one: Sum | undefined, other: Sum): Sum => ({
  points: (one?.points ?? 0) + other.points,
  nodes: (one?.nodes ?? 0) + other.nodes,
});

/** How many entries a field is taken to give. */
function sizeOf({ isList, assumedSize, slicingArguments }: Price, given: Given): number {
  if (slicingArguments.length === 0) return isList ? assumedSize : 1;
  const said = slicingArguments.map((path) => at(given, path)).filter((value) => value !== undefined && value !== null);
  if (said.length === 0) return assumedSize;
  const size = said.reduce<number>((product, value) => product * lengthOf(value, assumedSize), 1);
  return Math.min(LONGEST_PAGE, size);
}

/** The number that is said, or of a list its length; an object may hold one list of several. */
function lengthOf(value: unknown, assumed: number): number {
  if (typeof value === 'number') return Math.min(LONGEST_PAGE, Math.max(0, value));
  if (Array.isArray(value)) return value.length;
  const held = isRecord(value) ? Object.values(value).find(Array.isArray) : undefined;
  return held?.length ?? assumed;
}

/** What entries cost for their values in a period; a period that is none is refused where it is read. */
function costOfPeriod({ period }: Price, given: Given, entries: number): number {
  if (!period) return 0;
  const [from, to] = [period.from, period.to].map((path) => Date.parse(String(at(given, path))));
  const days = ((to ?? NaN) - (from ?? NaN)) / MILLISECONDS_A_DAY + 1;
  if (!(days > 0)) return 0;
  const interval = DAYS_IN.get(period.by && at(given, period.by)) ?? 1;
  return period.weight * Math.min(period.most, (entries * days) / interval);
}
