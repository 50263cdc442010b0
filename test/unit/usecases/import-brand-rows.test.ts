import { readRows } from '../../../lambdas/domain/import/columns';
import { brandColumns } from '../../../lambdas/usecases/import/brand-columns';
import { sampleRows } from '../../support/samples';

describe('a row of a list of brands', () => {
  const BRAND = { externalId: 'CRM-1', name: 'Casa Lumen', tags: 'retainer|local' };
  const read = (cells: object) => readRows(brandColumns, [cells])[0]!;
  const values = (cells: object) =>
    Object.fromEntries(Object.entries(read(cells).values).filter(([, value]) => value !== undefined));
  const faults = (cells: object) => read(cells).faults.map(({ code, path }) => `${code} ${path[0]}`);

  test('is read with its tags apart', () => {
    expect(values({ ...BRAND, tags: ' retainer | local ||local', currency: 'EUR' })).toEqual({
      externalId: 'CRM-1',
      name: 'Casa Lumen',
      tags: ['retainer', 'local'],
      currency: 'EUR',
    });
  });

  test('takes numbers for text, and a list of tags', () => {
    expect(values({ externalId: 42, name: 7, tags: ['a', 5] })).toEqual({
      externalId: '42',
      name: '7',
      tags: ['a', '5'],
    });
  });

  test.each([
    ['a\\|b|c', ['a|b', 'c']],
    ['a\\\\|b', ['a\\', 'b']],
    ['a\\b|c\\', ['a\\b', 'c\\']],
    ['|', []],
  ])('reads %s as a list in which a bar may be part of an entry', (tags, expected) => {
    expect(values({ tags })).toEqual({ tags: expected });
  });

  test('does not speak of what it leaves blank', () => {
    expect(values({ externalId: 'CRM-1', name: ' ', website: '', tags: null })).toEqual({ externalId: 'CRM-1' });
  });

  test.each([
    ['an external id that is no text', { externalId: true }, 'INVALID externalId'],
    ['an over-long name', { name: 'x'.repeat(201) }, 'INVALID name'],
    ['a website that is no address', { website: 'brand-1' }, 'INVALID website'],
    ['an address of another sort', { website: 'javascript:alert(1)' }, 'INVALID website'],
    ['an unknown time zone', { timeZone: 'Europe/Atlantis' }, 'INVALID timeZone'],
    ['an unknown currency', { currency: 'EURO' }, 'INVALID currency'],
    ['tags that are no text', { tags: [true, false, 'good'] }, 'INVALID tags'],
    ['tags of another sort', { tags: true }, 'INVALID tags'],
  ])('is refused for %s', (_what, cells, expected) => {
    expect(faults({ ...BRAND, ...cells })).toEqual([expected]);
  });

  test('is told of all that is wrong at once, and keeps what could be read', () => {
    const cells = { ...BRAND, currency: 'EURO', website: 'brand-1' };
    expect(faults(cells)).toEqual(['INVALID website', 'INVALID currency']);
    expect(values(cells)).toMatchObject({ name: 'Casa Lumen' });
  });

  test('of the sample is good, twelve times', () => {
    const rows = readRows(brandColumns, sampleRows('agency-brands.csv'));
    expect(rows.map((row) => row.faults)).toEqual(Array(12).fill([]));
  });
});
