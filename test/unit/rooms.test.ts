import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** A file of the house and the line it holds. */
type Probe = readonly [file: string, line: string];

/** The rules that each probe breaks. ESLint is a module of its own kind, so it runs in a process of its own, once. */
function rulesBrokenBy(probes: readonly Probe[]): string[][] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ cwd: ${JSON.stringify(ROOT)} });
    const broken = [];
    for (const [filePath, line] of ${JSON.stringify(probes)}) {
      const [result] = await eslint.lintText(line + '\\n', { filePath });
      broken.push(result.messages.map(({ ruleId }) => ruleId));
    }
    console.log(JSON.stringify(broken));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}

const importing = (room: string, target: string): Probe => [
  `${room}/probe.ts`,
  `import * as there from '${target}'; export { there };`,
];

const REFUSED = [
  importing('lambdas/domain', '../usecases/decide'),
  importing('lambdas/domain', '../shared/ids'),
  importing('lambdas/domain', '../data/keys'),
  importing('lambdas/domain/steps', '../../shared/clock'),
  importing('lambdas/domain', 'ulid'),
  importing('lambdas/domain', 'node:crypto'),
  importing('lambdas/usecases', '../data/keys'),
  importing('lambdas/usecases', '../graphql/payload'),
  importing('lambdas/usecases', '@aws-sdk/lib-dynamodb'),
  importing('lambdas/data', '../graphql/payload'),
  importing('lambdas/graphql', '../data/keys'),
  importing('lambdas/auth', '../data/keys'),
  importing('lambdas/shared', '../domain/money'),
  importing('lambdas/pictures', '../usecases/decide'),
  importing('lambdas/pictures', 'node:crypto'),
  importing('lambdas/usecases', '../tabular/read-tables'),
  importing('lambdas/domain', 'csv-parse/sync'),
  importing('lambdas/tabular', '../data/keys'),
  importing('lambdas/tabular', 'zod'),
  importing('lambdas/outbound', '../data/keys'),
  importing('lambdas/outbound', 'node:fs'),
  importing('lambdas/usecases', '../outbound/post'),
  importing('lambdas/events', '../graphql/payload'),
  importing('lambdas/api', '../local/engine'),
  importing('lambdas/api', '../operations/scan'),
  importing('lambdas/operations', '../graphql/payload'),
  importing('cdk', '../lambdas/data/keys'),
  ['lambdas/data/probe.ts', 'export const home = process.env.HOME;'],
] satisfies Probe[];

const ALLOWED = [
  importing('lambdas/domain', 'zod'),
  importing('lambdas/domain', './money'),
  importing('lambdas/usecases', '../domain/money'),
  importing('lambdas/data', '../usecases/ports'),
  importing('lambdas/data', '@aws-sdk/lib-dynamodb'),
  importing('lambdas/graphql', '../usecases/decide'),
  importing('lambdas/outbound', '../domain/money'),
  importing('lambdas/events', '../outbound/post'),
  importing('lambdas/api', '../data/keys'),
  importing('lambdas/api', '../tabular/read-tables'),
  importing('lambdas/api', '../pictures/model-picture'),
  importing('lambdas/tabular', '../usecases/ports/tables'),
  importing('lambdas/tabular', 'csv-parse/sync'),
  importing('lambdas/local', '../api/handler'),
  importing('lambdas/operations', '../data/keys'),
  importing('cdk', '../lambdas/data/table'),
  ['lambdas/shared/environment.ts', 'export const home = process.env.HOME;'],
] satisfies Probe[];

describe('the walls between the rooms', () => {
  let broken: string[][];

  beforeAll(() => {
    broken = rulesBrokenBy([...REFUSED, ...ALLOWED]);
  }, 60_000);

  it.each(REFUSED.map((probe, index) => [...probe, index] as const))('%s must not: %s', (_file, _line, index) => {
    expect(broken[index]).toHaveLength(1);
  });

  it.each(ALLOWED.map((probe, index) => [...probe, index] as const))('%s may: %s', (_file, _line, index) => {
    expect(broken[REFUSED.length + index]).toEqual([]);
  });
});
