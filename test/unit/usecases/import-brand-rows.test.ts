import { accepted, rejectionsOf } from '../../../lambdas/domain/import/rejection';
import { readBrandRows } from '../../../lambdas/usecases/import/brand-rows';
import { sampleRows } from '../../support/samples';

describe('a row of a list of brands', () => {
  const BRAND = { externalId: 'CRM-1', name: 'Casa Lumen', tags: 'retainer|local' };
  const faults = (cells: object) => rejectionsOf(readBrandRows([cells])).map(({ code, path }) => `${code} ${path[0]}`);

  test('is read with its tags apart', () => {
    const [result] = accepted(readBrandRows([{ ...BRAND, tags: ' retainer | local ||local', currency: 'EUR' }]));
    expect(result?.row).toEqual({
      externalId: 'CRM-1',
      name: 'Casa Lumen',
      tags: ['retainer', 'local'],
      currency: 'EUR',
    });
  });

  test('takes numbers for text, and a list of tags', () => {
    const [result] = accepted(readBrandRows([{ externalId: 42, name: 7, tags: ['a', 5] }]));
    expect(result?.row).toEqual({ externalId: '42', name: '7', tags: ['a', '5'] });
  });

  test('does not speak of what it leaves blank', () => {
    const [result] = accepted(readBrandRows([{ externalId: 'CRM-1', name: ' ', website: '', tags: null }]));
    expect(Object.entries(result?.row ?? {}).filter(([, value]) => value !== undefined)).toEqual([
      ['externalId', 'CRM-1'],
    ]);
  });

  test.each([
    ['no external id', { externalId: '' }, 'BLANK externalId'],
    ['an external id that is no text', { externalId: true }, 'INVALID externalId'],
    ['an over-long name', { name: 'x'.repeat(201) }, 'INVALID name'],
    ['a website that is no address', { website: 'brand-1' }, 'INVALID website'],
    ['an address of another sort', { website: 'javascript:alert(1)' }, 'INVALID website'],
    ['an unknown time zone', { timeZone: 'Europe/Atlantis' }, 'INVALID timeZone'],
    ['an unknown currency', { currency: 'EURO' }, 'INVALID currency'],
    ['tags that are no text', { tags: [true] }, 'INVALID tags'],
    ['tags of another sort', { tags: true }, 'INVALID tags'],
  ])('is refused for %s', (_what, cells, expected) => {
    expect(faults({ ...BRAND, ...cells })).toEqual([expected]);
  });

  test('is refused when an earlier row speaks of the same brand', () => {
    const rejections = rejectionsOf(readBrandRows([BRAND, { ...BRAND, name: 'Other' }]));
    expect(rejections).toMatchObject([{ index: 1, externalId: 'CRM-1', code: 'DUPLICATE_ROW' }]);
  });

  test('of the sample is good, twelve times', () => {
    expect(accepted(readBrandRows(sampleRows('agency-brands.csv')))).toHaveLength(12);
  });
});
