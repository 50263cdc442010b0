import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  type DefinitionNode,
  type GraphQLDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NameNode,
  type StringValueNode,
} from 'graphql';
import { unpack } from './unpack';

interface Described {
  description?: string | null;
}

interface DescribedNode {
  name: NameNode;
  description?: StringValueNode;
}

const described = new WeakMap<GraphQLSchema, Promise<void>>();

/** Gives a schema its descriptions, which only introspection shows: they are read when they are first asked for. */
export function describe(schema: GraphQLSchema): Promise<void> {
  const running = described.get(schema) ?? addDescriptions(schema);
  described.set(schema, running);
  return running;
}

async function addDescriptions(schema: GraphQLSchema): Promise<void> {
  const { default: packed } = await import('../../../schema/generated/schema.graphql?text');
  for (const node of parse(unpack(packed), { noLocation: true }).definitions) {
    const target = targetOf(schema, node);
    if (!target || !('name' in node) || !node.name) continue;
    copy(target, node as DescribedNode);
    if ('fields' in node) copyAll(fieldsOf(target), node.fields);
    if ('values' in node && isEnumType(target)) copyAll(target.getValues(), node.values);
    if ('arguments' in node && 'args' in target) copyAll(target.args, node.arguments as readonly DescribedNode[]);
  }
}

function targetOf(schema: GraphQLSchema, node: DefinitionNode): GraphQLNamedType | GraphQLDirective | null | undefined {
  if (!('name' in node) || !node.name) return undefined;
  const name = node.name.value;
  return node.kind === 'DirectiveDefinition' ? schema.getDirective(name) : schema.getType(name);
}

type Member = Described & { name: string; args?: readonly Member[] };

const fieldsOf = (type: GraphQLNamedType | GraphQLDirective): Member[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];

function copyAll(members: readonly Member[], nodes: readonly DescribedNode[] = []): void {
  const byName = new Map(nodes.map((node) => [node.name.value, node]));
  for (const member of members) {
    const node = byName.get(member.name);
    if (!node) continue;
    copy(member, node);
    if (member.args && 'arguments' in node) copyAll(member.args, node.arguments as readonly DescribedNode[]);
  }
}

const copy = (target: Described, { description }: DescribedNode): void => {
  target.description = description?.value;
};
