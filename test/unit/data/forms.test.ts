import * as fc from 'fast-check';
import { broughtUp, changedKindOf, upToDate, type FormStep } from '../../../lambdas/data/items/forms';
import { brandByNameKey, brandKey, memberKey, tenantOf } from '../../../lambdas/data/keys';

const STEPS: FormStep[] = [
  {
    reads: ['first', 'last'],
    change: ({ first, last }) => ({ name: `${first} ${last}`, first: undefined, last: undefined }),
  },
  { reads: ['name'], change: ({ name }) => ({ initial: String(name)[0] }) },
];

const tenant = tenantOf('agn_01hzzzzzzzzzzzzzzzzzzzzzzz');
const sortKeyOf = (name: string): string => brandByNameKey(tenant, name, '').gsi1sk;

describe('an item in an earlier form', () => {
  it('is brought up step by step, from the form that it is in', () => {
    const first = { pk: 'p', first: 'Ada', last: 'Byron' };
    const latest = { pk: 'p', name: 'Ada Byron', initial: 'A', v: 3 };
    expect(broughtUp(first, STEPS)).toEqual(latest);
    expect(broughtUp({ pk: 'p', name: 'Ada Byron', v: 2 }, STEPS)).toEqual(latest);
    expect(first).toEqual({ pk: 'p', first: 'Ada', last: 'Byron' });
  });

  it('is left as it is when it is in the latest one', () => {
    const latest = { pk: 'p', name: 'Ada Byron', initial: 'X', v: 3 };
    expect(broughtUp(latest, STEPS)).toBe(latest);
  });

  it('is refused when a later release wrote it', () => {
    expect(() => broughtUp({ pk: 'p', v: 4 }, STEPS)).toThrow(
      'An item is in form 4, but this release knows 3 at most.',
    );
  });
});

describe('a brand in its first form', () => {
  it('gets the place among names that a new one has', () => {
    const id = 'brd_01hzzzzzzzzzzzzzzzzzzzzzzz';
    const old = { ...brandKey(tenant, id), gsi1pk: `${tenant}#BRANDS`, gsi1sk: `ágora#${id}`, id, name: 'Ágora' };
    expect(upToDate('brand', old)).toEqual({ ...old, gsi1sk: `agora#${id}`, v: 2 });
  });

  it('is known by its key, as nothing else is', () => {
    expect(changedKindOf(brandKey(tenant, 'brd_x'))).toBe('brand');
    expect(changedKindOf(memberKey(tenant, 'mem_x'))).toBeUndefined();
    expect(changedKindOf({ pk: `${tenant}#NAMES`, sk: 'BRAND#x' })).toBeUndefined();
  });
});

describe('brands by name', () => {
  it('stand as people look for them: accents and capitals make no difference', () => {
    const names = ['Zürich', 'Ágora', 'apple', 'İzmir', 'Zeta', 'Åre', 'Azul', 'Éclair'];
    const inOrder = [...names].sort((one, other) => (sortKeyOf(one) < sortKeyOf(other) ? -1 : 1));
    expect(inOrder).toEqual(['Ágora', 'apple', 'Åre', 'Azul', 'Éclair', 'İzmir', 'Zeta', 'Zürich']);
  });

  it('keep what is no accent: other scripts are written as before', () => {
    for (const name of ['한글', 'हिन्दी', 'ไทย']) expect(sortKeyOf(name)).toBe(`${name}#`);
  });

  it('never outgrow a sort key, which holds 1024 bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.repeat(200).slice(0, 200)),
        (name) => {
          expect(Buffer.byteLength(sortKeyOf(name))).toBeLessThan(1024 - 32);
        },
      ),
      { examples: [['\u0958'.repeat(200)]] },
    );
  });
});
