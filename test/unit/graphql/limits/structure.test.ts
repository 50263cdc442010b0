import fc from 'fast-check';
import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionNode } from 'graphql';
import { measure } from '../../../../lambdas/graphql/limits/structure';

const first = (source: string) => measure(parse(source))[0]!;

/** F1 spreads F2 twice, F2 spreads F3 twice, and so on. */
const bomb = (levels: number, inside: string) =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F${levels} on Query { ${inside} }`;

describe('a document', () => {
  it('is measured as if every fragment stood where it is spread', () => {
    expect(
      first('{ a: x { ...F } y @skip(if: true) ...F } fragment F on T { b: z @a @b { ... { c: __typename } } }'),
    ).toEqual({
      selections: 2 + 1 + 2 * 4 - 1 + 0,
      depth: 3,
      aliases: 5,
      directives: 5,
      directivesInOnePlace: 2,
      valueDepth: 0,
      roots: 3,
      introspects: false,
    });
  });

  it('shows how deeply the values of its arguments lie within one another', () => {
    expect(first('{ a(b: [[{ c: [1] }]]) { d(e: 1) } }').valueDepth).toBe(4);
  });

  it('shows the schema being asked for, wherever that is', () => {
    expect(first('{ a { ...F } } fragment F on T { b { c: __type(name: "X") { name } } }').introspects).toBe(true);
  });

  it.each(['fragment A on T { ...A a: b }', 'fragment A on T { ...B } fragment B on T { a: b ...A }'])(
    'that runs in a circle is measured all the same: %s',
    (fragments) => {
      expect(first(`{ ...A } ${fragments}`).aliases).toBe(1);
    },
  );

  it('of many operations is measured by each', () => {
    expect(
      measure(parse('query A { a b } query B { c } fragment F on T { d { e } }')).map(({ depth }) => depth),
    ).toEqual([1, 1, 2]);
  });

  it('that would be beyond measure when written out is measured by looking at each fragment once', () => {
    const document = parse(bomb(400, 'a: __typename'));
    let looks = 0;
    const counting = {
      ...document,
      definitions: document.definitions.map(
        (node) =>
          new Proxy(node, {
            get(target, name) {
              if (name === 'selectionSet') looks += 1;
              return Reflect.get(target, name);
            },
          }),
      ),
    };
    expect(measure(counting)[0]?.aliases).toBeGreaterThan(1e100);
    expect(looks).toBe(1 + 401);
  });
});

it('comes to the same as writing the document out', () => {
  const selection = fc.letrec<{ set: string; one: string }>((tie) => ({
    set: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`),
    one: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'x: a', 'a @skip(if: true)', '__typename', 'n: __typename', '...F1', '...F2'),
      tie('set').map((set) => `b ${set}`),
      tie('set').map((set) => `... @include(if: true) ${set}`),
    ),
  }));
  const leaf = fc.constantFrom('{ a }', '{ x: a { b } ... { y: b } }');
  fc.assert(
    fc.property(selection.set, leaf, (operation, inner) => {
      const document = parse(`${operation} fragment F1 on T { f ...F2 } fragment F2 on T ${inner}`);
      const { aliases, selections, directives } = measure(document)[0]!;
      expect({ aliases, selections, directives }).toEqual(writtenOut(document));
    }),
  );
});

/** The plain way: goes through every spread anew. */
function writtenOut(document: DocumentNode) {
  const found = { aliases: 0, selections: 0, directives: 0 };
  const go = (selections: readonly SelectionNode[]) => {
    for (const node of selections) {
      found.selections += 1;
      found.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD && node.alias) found.aliases += 1;
      const set =
        node.kind === Kind.FRAGMENT_SPREAD
          ? document.definitions.find(
              (one): one is FragmentDefinitionNode =>
                one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
            )?.selectionSet
          : node.selectionSet;
      go(set?.selections ?? []);
    }
  };
  for (const one of document.definitions) if (one.kind === Kind.OPERATION_DEFINITION) go(one.selectionSet.selections);
  return found;
}
