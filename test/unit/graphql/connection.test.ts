import { connection } from '../../../lambdas/graphql/connection';

const pageWith = (cursors: () => string[]) => ({ items: ['a', 'b'], cursors, hasNextPage: true, endCursor: 'B' });

it('shows the items of a page as nodes and as edges', () => {
  const shown = connection(pageWith(() => ['A', 'B']));
  expect(shown.nodes).toEqual(['a', 'b']);
  expect(shown.edges).toEqual([
    { node: 'a', cursor: 'A' },
    { node: 'b', cursor: 'B' },
  ]);
  expect(shown.pageInfo).toEqual({ hasNextPage: true, endCursor: 'B' });
});

it('makes no cursors for who asks for nodes, and makes them once for who asks for edges', () => {
  const cursors = jest.fn(() => ['A', 'B']);
  const shown = connection(pageWith(cursors));
  expect(shown.nodes).toHaveLength(2);
  expect(cursors).not.toHaveBeenCalled();
  expect(shown.edges).toBe(shown.edges);
  expect(cursors).toHaveBeenCalledTimes(1);
});
