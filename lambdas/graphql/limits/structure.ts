import {
  Kind,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large an operation or a fragment is when every fragment stands where it is spread. */
export interface Structure {
  /** Selections: fields, spreads and inline fragments. */
  selections: number;
  /** How many fields lie within one another. */
  depth: number;
  aliases: number;
  directives: number;
  /** The most directives in one place. */
  directivesInOnePlace: number;
  /** How deeply lists and objects lie within one another in arguments. */
  valueDepth: number;
  /** Fields of the root; what a fragment has of them counts where it is spread. */
  roots: number;
  /** Whether the schema is asked for. Payloads lead to the root again: so wherever it is. */
  introspects: boolean;
}

const NOTHING: Structure = {
  selections: 0,
  depth: 0,
  aliases: 0,
  directives: 0,
  directivesInOnePlace: 0,
  valueDepth: 0,
  roots: 0,
  introspects: false,
};

/** No deeper than this does anybody look, so that the stack holds: what is deeper is too deep. */
const DEEPEST = 500;

/**
 * Measures all operations and fragments of a document in one pass that looks at every fragment once, however often it is
 * spread: a document that would become large when it is written out is measured as fast as any other of its length.
 * A fragment that spreads itself counts as empty there; that it is wrong is for validation to say.
 */
export function measure(document: DocumentNode): Structure[] {
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const measured = new Map<string, Structure>();

  function ofFragment(name: string, level: number): Structure {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const structure = fragment ? ofDefinition(fragment, level) : NOTHING;
    measured.set(name, structure);
    return structure;
  }

  function ofDefinition(node: FragmentDefinitionNode | OperationDefinitionNode, level: number): Structure {
    const own = decorated(node);
    add(own, ofSelections(node.selectionSet, level));
    return own;
  }

  function ofSelections({ selections }: SelectionSetNode, level: number): Structure {
    const sum = { ...NOTHING };
    for (const selection of selections) add(sum, ofSelection(selection, level + 1));
    return sum;
  }

  function ofSelection(node: SelectionNode, level: number): Structure {
    const own = decorated(node);
    own.selections = 1;
    if (level > DEEPEST) return { ...own, depth: DEEPEST };
    if (node.kind === Kind.FRAGMENT_SPREAD) add(own, ofFragment(node.name.value, level));
    else if (node.selectionSet) add(own, ofSelections(node.selectionSet, level));
    if (node.kind !== Kind.FIELD) return own;
    own.depth += 1;
    own.roots = 1;
    if (node.alias) own.aliases += 1;
    own.introspects ||= node.name.value === '__schema' || node.name.value === '__type';
    for (const { value } of node.arguments ?? []) own.valueDepth = Math.max(own.valueDepth, depthOf(value));
    return own;
  }

  return document.definitions.flatMap((one) => {
    if (one.kind === Kind.OPERATION_DEFINITION) return [ofDefinition(one, 0)];
    return one.kind === Kind.FRAGMENT_DEFINITION ? [{ ...ofFragment(one.name.value, 0), roots: 0 }] : [];
  });
}

function decorated(node: ASTNode & { directives?: readonly ASTNode[] }): Structure {
  const count = node.directives?.length ?? 0;
  return { ...NOTHING, directives: count, directivesInOnePlace: count };
}

/** Sizes are added up, depths are compared. */
function add(sum: Structure, other: Structure): void {
  sum.selections += other.selections;
  sum.aliases += other.aliases;
  sum.directives += other.directives;
  sum.roots += other.roots;
  sum.depth = Math.max(sum.depth, other.depth);
  sum.valueDepth = Math.max(sum.valueDepth, other.valueDepth);
  sum.directivesInOnePlace = Math.max(sum.directivesInOnePlace, other.directivesInOnePlace);
  sum.introspects ||= other.introspects;
}

function depthOf(value: ValueNode, level = 0): number {
  if (level > DEEPEST) return 0;
  if (value.kind === Kind.LIST) return 1 + deepest(value.values, level);
  if (value.kind === Kind.OBJECT)
    return (
      1 +
      deepest(
        value.fields.map((field) => field.value),
        level,
      )
    );
  return 0;
}

const deepest = (values: readonly ValueNode[], level: number): number =>
  values.reduce((most, value) => Math.max(most, depthOf(value, level + 1)), 0);
