import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScope } from '../../../lambdas/domain/access';
import { needsIn, needsOf } from '../../support/authorization/render';
import { rootFieldsOf } from '../../support/authorization/root-fields';
import { printedSchema } from '../../support/schema-samples';

const matrix = readFileSync(join(__dirname, '../../golden/authorization.md'), 'utf8');
const fields = rootFieldsOf(printedSchema());

it('has a row for every field of the schema, with what the schema says that it needs', () => {
  expect(fields.length).toBeGreaterThan(80);
  expect(needsIn(matrix)).toEqual(new Map(fields.map((field) => [field.name, needsOf(field)])));
});

it('speaks of permissions that there are, and of no field that states none', () => {
  const unknown = fields.filter(
    ({ needs }) => needs.length === 0 || needs.flat().some((one) => one !== 'signed-in' && !isScope(one)),
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

it('lets nobody write with a key for tests, and shows nobody what is hidden', () => {
  expect(matrix).not.toMatch(/\| WRITES \||SHOWN|LISTED|APART|NOTHING STATED/);
});

it('lets in no stranger, and nobody without an agency but to found one and to look at themselves', () => {
  const letters = [...matrix.matchAll(/^\| (\w+) \|.*?`([^`]+)`/gm)].map(([, field, who = '']) => ({ field, who }));
  expect(letters.filter(({ who }) => who.includes('s')).map(({ field }) => field)).toEqual([]);
  expect(letters.filter(({ who }) => /p(?!n)/.test(who)).map(({ field }) => field)).toEqual([
    'rateLimit',
    'viewer',
    'createAgency',
  ]);
});
