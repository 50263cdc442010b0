import { emptyLedger } from '../../../../lambdas/domain/ledger';
import { BUILT_IN_CATALOG } from '../../../../lambdas/domain/metrics/catalog';
import { documentOf, type Material } from '../../../../lambdas/domain/document';
import type { Plan } from '../../../../lambdas/domain/steps/plan';
import { foreignParts, formOf, tablesOf } from '../../../support/markdown';
import { completedBefore, completePlan, withContent } from '../../../support/plan';

const material = (plan: Plan, changes: Partial<Material> = {}): Material => ({
  plan,
  brand: { name: 'Molino', timeZone: 'Europe/Madrid' },
  catalog: BUILT_IN_CATALOG,
  facts: {},
  ...changes,
});

const at = (key: Parameters<typeof completedBefore>[0]): Plan => {
  const plan = completePlan();
  return { ...plan, strategy: { ...plan.strategy, progress: completedBefore(key) } };
};

const chapter = (document: string, letter: string): string =>
  document.split(/^(?=## )/m).find((part) => part.startsWith(`## ${letter}. `)) ?? '';

/** Fields whose values are names that the system itself gave, not what a person wrote. */
const STRUCTURE =
  /[kK]ey$|network|metric|horizon|kind|outcome|decision|relation|resolution|effect|On$|Platforms$|amount|valuePerUnit/;

/** The same contents with every text a person wrote replaced. */
function rewritten(value: unknown, text: string, field = ''): unknown {
  if (typeof value === 'string') return STRUCTURE.test(field) ? value : text;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, text, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rewritten(one, text, name)]));
}

describe('the document of a strategy', () => {
  it.each([
    ['pipes', 'a | b || c \\| d \\'],
    ['HTML', '<script>alert(1)</script><table><tr><td>&lt;'],
    ['Markdown', '# a\n- b\n1. c\n> d\n```\n| e |\n| --- |\n[f](http://g.example) ![h](i) **j** `k`'],
    ['line breaks', 'a\r\nb\u2028c\n\n\nd\u0000'],
  ])('keeps its form whatever stands in its texts: %s', (_what, text) => {
    const plan = completePlan();
    const hostile: Plan = {
      ...plan,
      contents: rewritten(plan.contents, text) as Plan['contents'],
      strategy: { ...plan.strategy, title: text },
      profiles: plan.profiles.map((one) => ({ ...one, handle: text, criteria: { BIO: text, LINK: text } })),
      campaigns: plan.campaigns.map((one) => ({ ...one, name: text })),
      approvals: plan.approvals.map((one) => ({ ...one, note: text, comment: text })),
    };
    const calm: Plan = { ...hostile, contents: plan.contents };
    const document = documentOf(material(hostile, { brand: { name: text, timeZone: 'Europe/Madrid' } }));
    expect(formOf(document)).toEqual(formOf(documentOf(material(calm))));
    expect(foreignParts(document)).toEqual([]);
    for (const rows of tablesOf(document)) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('says what the current step still asks for', () => {
    const plan = withContent(at('ANALYSIS'), 'ANALYSIS', { planC: undefined, limits: [] });
    expect(documentOf(material(plan))).toContain(
      [
        '## What is still open',
        'Before step B. Analysis is complete:',
        '- Name at least one thing that sets limits to the brand.\n- Write a plan C: what to do when plan B does not work either.',
      ].join('\n\n'),
    );
  });

  it('says what the sub-step of H asks for whose turn it is', () => {
    expect(documentOf(material({ ...at('INTEGRATION'), profiles: [] }))).toContain(
      '- H1, Assemble: Create a profile for every platform of step D. Missing: instagram, blog.',
    );
  });

  it('says when only the completion is missing, and what has to be looked at again', () => {
    const plan = at('TACTICS');
    const { progress } = plan.strategy;
    const steps = { ...progress.steps, RESEARCH: 'NEEDS_REVISIT', TRIAL: 'NEEDS_REVISIT' } as const;
    const document = documentOf(
      material({ ...plan, strategy: { ...plan.strategy, progress: { ...progress, steps } } }),
    );
    expect(document).toContain('Step F. Tactics has all that it asks for; it waits to be completed.');
    expect(document).toContain('**To be looked at again:** G. Research, I. Trial');
    expect(document).toContain('## G. Research: to be looked at again');
  });

  it.each([
    ['ABANDONED', 'The strategy was abandoned on 2024-03-02.\n\n**Reason:** Sold'],
    ['SUPERSEDED', 'The strategy was followed by its next iteration on 2024-03-02.'],
    ['COMPLETED', 'Nothing: the strategy was completed on 2024-03-02.'],
  ] as const)('says how it ended: %s', (status, sentence) => {
    const plan = at('TACTICS');
    // Half an hour before midnight in London is the next day in Madrid.
    const ended = { ...plan.strategy, status, endedReason: 'Sold', endedAt: '2024-03-01T23:30:00.000Z' };
    expect(documentOf(material({ ...plan, strategy: ended }))).toContain(sentence);
  });

  it('shows the facts that a completed review kept, not those of today', () => {
    const fact = { key: 'TRAFFIC', name: 'Traffic', value: 7, unit: 'sessions', formula: 'Sum.' } as const;
    const kept = { SHORT_TERM_REVIEW: [{ ...fact, metrics: ['sessions'], missing: [] }] };
    const row = '| Traffic | 7 | sessions | Sum. | – |';
    expect(chapter(documentOf(material(completePlan(), { facts: kept })), 'O')).toContain(row);
    expect(chapter(documentOf(material(at('SHORT_TERM_REVIEW'), { facts: kept })), 'O')).not.toContain(row);
  });

  it('shows no figures of reviews whose turn has not come', () => {
    const document = documentOf(material(at('MEASUREMENT')));
    for (const letter of ['O', 'Q', 'P']) expect(chapter(document, letter)).not.toContain('###');
  });

  it('does not divide by nothing', () => {
    const returns = chapter(documentOf(material(completePlan({ ledger: emptyLedger('strategy-1', 'EUR') }))), 'R');
    expect(returns).toContain('**Return on investment:** Nothing was spent, so there is nothing to divide by.');
  });

  it('says what each objective and each campaign returned, with the formula', () => {
    const returns = chapter(documentOf(material(completePlan())), 'R');
    const objectives = tablesOf(returns)[1]?.map((row) => row.map((cell) => cell.trim()));
    expect(objectives).toEqual([
      ['Objective', 'Revenue', 'Spent', 'Return', 'How it was computed'],
      ['---', '---:', '---:', '---:', '---'],
      ['Be known in town', '0.00 EUR', '500.00 EUR', expect.any(String), expect.any(String)],
      ['Sell over the shop', '3000.00 EUR', '0.00 EUR', expect.any(String), expect.any(String)],
    ]);
    const campaigns = tablesOf(returns)[2]?.map((row) => row.map((cell) => cell.trim()));
    expect(campaigns?.slice(2)).toEqual([
      [expect.any(String), '0.00 EUR', '500.00 EUR', '-100 %', expect.stringContaining('(revenue − spent) ÷ spent')],
    ]);
  });

  it('shows what a tool costs each time, and what that comes to over its term', () => {
    const plan = completePlan();
    const allocations = plan.allocations.map((one) =>
      one.kind === 'TOOLS' ? { ...one, every: 'MONTH' as const } : one,
    );
    const resources = chapter(documentOf(material({ ...plan, allocations })), 'K');
    expect(resources).toContain('| Tools | Scheduler | 99.00 EUR every month | – | 297.00 EUR | – |');
    expect(resources).toContain('| Tools | Scheduler | 99.00 EUR every month | – | 594.00 EUR | – |');
  });

  it('names the platforms of one network by their keys too', () => {
    const plan = completePlan();
    const platforms = (plan.contents.IDENTITY?.platforms ?? []).map((one) => ({ ...one, network: 'BLOG' as const }));
    const document = documentOf(material(withContent(plan, 'IDENTITY', { platforms })));
    expect(chapter(document, 'G')).toContain('| Young parents | Blog (instagram) | Reels in the evening |');
  });

  it('counts what planned hours cost, by term and in all', () => {
    const plan = completePlan();
    const allocations = plan.allocations.map((one) =>
      one.kind === 'PEOPLE' ? { ...one, hourlyCost: { minor: 2_550n, currency: 'EUR' } } : one,
    );
    expect(chapter(documentOf(material({ ...plan, allocations })), 'K')).toContain(
      '| People | cost planned | 1020.00 EUR | 1020.00 EUR | 1020.00 EUR | 3060.00 EUR |',
    );
  });

  it('tells an approval of an earlier draft from one that counts', () => {
    const plan = completePlan();
    const profiles = plan.profiles.map((one) => ({ ...one, draftVersion: 2 }));
    expect(chapter(documentOf(material({ ...plan, profiles })), 'H')).toContain(
      '| Management | Withdrawn: the profiles changed since | 2024-01-01 |',
    );
  });
});
