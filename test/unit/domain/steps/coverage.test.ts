import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS, SUB_STEPS } from '../../../../lambdas/domain/steps';

const rules = Object.entries({ ...STEPS, ...SUB_STEPS }).flatMap(([step, { rules }]) =>
  rules.map(({ code }) => ({ step, code })),
);

/** The tables of cases beside this file, each run by `testRules`: a row begins with the code of the rule it breaks. */
const tables = readdirSync(__dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .filter((source) => source.includes('testRules('))
  .join('\n');

test.each(rules)('$code of $step has a case in which only it is unmet', ({ code }) => {
  expect(tables).toMatch(new RegExp(`\\[\\s*'${code}',`));
});

test('no two requirements have the same code: programs tell them apart by it', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
});
