import type { GraphQLObjectType } from 'graphql';
import { EVENT_TYPES, type EventType } from '../../lambdas/domain/events/types';
import { must, startApi, type Api, type Client } from '../support/api';
import { recordFeedback } from '../support/feedback';
import { append, finish, startImport } from '../support/import-jobs';
import { eventsOf } from '../support/journal';
import { printedSchema } from '../support/schema-samples';
import { approverBeside, createCampaign, stepContent, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

let api: Api;
let ana: Client;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
}, 30_000);

const typeOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

/** Does something, which has to succeed, and gives the payload. */
async function run(name: string, input: object, fields = '', client = ana) {
  const schema = printedSchema().getMutationType()?.getFields()[name];
  const type = schema?.args[0]?.type.toString() ?? `${typeOf(name)}!`;
  const data = await must(
    client,
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code message path } } }`,
    { input },
  );
  return data[name];
}

const brandInput = (name: string) => ({ name, slug: `${name.toLowerCase()}-${Math.random().toString(36).slice(2)}` });
const idOfBrand = async () => (await run('createBrand', brandInput('Molino'), 'brand { id }')).brand.id as string;
const budget = { amount: '10', currency: 'EUR' };
const campaign = async () => ({ id: (await createCampaign(walk, { budget })).id });
const launched = async () => {
  const target = await campaign();
  await run('launchCampaign', target);
  return target;
};
const asked = async () => {
  const { strategyId } = walk;
  const groups = ['BOARD'];
  const { approvals } = await run('requestApproval', { strategyId, groups }, 'approvals { id }');
  return approvals[0].id as string;
};
const decide = async (decision: string) => {
  const id = await asked();
  return async () =>
    run('decideApproval', { id, decision, comment: 'Because' }, 'approval { id }', await approverBeside(ana));
};
const importRow = { externalId: `b-${Math.random()}`, name: 'Imported' };

/** What has to be told of when something is done; the first function prepares it, what it gives back does it. */
type Case = readonly [mutation: string, told: EventType[], prepare: () => Promise<() => Promise<unknown>>];

const OF_BRANDS: Case[] = [
  ['createBrand', ['brand.created'], async () => () => run('createBrand', brandInput('New'))],
  [
    'updateBrand',
    ['brand.updated'],
    async () => {
      const id = await idOfBrand();
      return () => run('updateBrand', { id, name: 'Other' });
    },
  ],
  [
    'archiveBrand',
    ['brand.archived'],
    async () => {
      const id = await idOfBrand();
      return () => run('archiveBrand', { id });
    },
  ],
  [
    'restoreBrand',
    ['brand.restored'],
    async () => {
      const id = await idOfBrand();
      await run('archiveBrand', { id });
      return () => run('restoreBrand', { id });
    },
  ],
  [
    'importBrands',
    ['import.completed'],
    async () => () => run('importBrands', { rows: [importRow] }, 'summary { created }'),
  ],
  [
    'finishImport',
    ['import.completed'],
    async () => {
      const jobId = await startImport(ana, 'BRANDS');
      await append(ana, jobId, 0, { brands: [{ externalId: 'in-job', name: 'In a job' }] });
      return () => finish(ana, jobId, 1);
    },
  ],
];

const OF_STRATEGIES: Case[] = [
  [
    'createStrategy',
    ['strategy.created'],
    async () => {
      const brandId = await idOfBrand();
      return () => run('createStrategy', { brandId, title: 'Bread' });
    },
  ],
  [
    'saveStep',
    ['strategy.step.saved'],
    async () => {
      const { strategyId } = (walk = await walkTo(ana, 'OBJECTIVES'));
      return () => run('saveStep', { strategyId, content: stepContent('OBJECTIVES') });
    },
  ],
  [
    'completeStep',
    ['strategy.step.completed'],
    async () => () => run('completeStep', { strategyId: walk.strategyId, step: 'OBJECTIVES' }),
  ],
  [
    'reopenStep',
    ['strategy.step.reopened'],
    async () => () => run('reopenStep', { strategyId: walk.strategyId, step: 'OBJECTIVES' }),
  ],
  [
    'abandonStrategy',
    ['strategy.abandoned'],
    async () => () => run('abandonStrategy', { strategyId: walk.strategyId, reason: 'Closed' }),
  ],
  [
    'saveStep',
    ['strategy.step.saved', 'strategy.abandoned'],
    async () => {
      const { strategyId } = await walkTo(ana, 'RETHINK');
      const { rethink } = stepContent('RETHINK') as { rethink: object };
      const content = { rethink: { ...rethink, decision: 'STOP', reason: 'No market' } };
      return () => run('saveStep', { strategyId, content });
    },
  ],
  [
    'saveSubStep',
    ['strategy.step.saved', 'strategy.sub_step.completed'],
    async () => {
      walk = await walkTo(ana, 'INTEGRATION');
      return () => walkThroughSubStep(walk, 'ASSEMBLE');
    },
  ],
  [
    'completeSubStep',
    ['strategy.step.saved', 'strategy.sub_step.completed'],
    async () => () => walkThroughSubStep(walk, 'BUILD'),
  ],
  ['requestApproval', ['approval.requested'], async () => asked],
  ['requestApproval', ['approval.withdrawn', 'approval.requested'], async () => asked],
  ['decideApproval', ['approval.changes_requested'], () => decide('REQUEST_CHANGES')],
  ['decideApproval', ['approval.approved'], () => decide('APPROVE')],
];

const OF_THE_END: Case[] = [
  [
    'completeStep',
    ['strategy.step.completed', 'strategy.completed'],
    async () => {
      const { strategyId } = await walkTo(ana, 'RETURNS');
      await run('saveStep', { strategyId, content: stepContent('RETURNS') });
      return () => run('completeStep', { strategyId, step: 'RETURNS' });
    },
  ],
  [
    'startNextIteration',
    ['strategy.started_next_iteration', 'strategy.created'],
    async () => {
      const { strategyId } = await walkTo(ana, 'LONG_TERM_REVIEW');
      return () => run('startNextIteration', { strategyId });
    },
  ],
];

const OF_CAMPAIGNS: Case[] = [
  [
    'createCampaign',
    ['campaign.created'],
    async () => {
      walk = await walkTo(ana, 'LAUNCH');
      return () => createCampaign(walk);
    },
  ],
  [
    'updateCampaign',
    ['campaign.updated'],
    async () => {
      const target = await campaign();
      return () => run('updateCampaign', { ...target, name: 'Other' });
    },
  ],
  ...(
    [
      ['scheduleCampaign', 'campaign.scheduled', campaign],
      ['launchCampaign', 'campaign.launched', campaign],
      ['pauseCampaign', 'campaign.paused', launched],
      ['finishCampaign', 'campaign.finished', launched],
      ['cancelCampaign', 'campaign.cancelled', campaign],
    ] as const
  ).map(([name, told, made]): Case => [
    name,
    [told],
    async () => {
      const target = await made();
      return () => run(name, target);
    },
  ]),
  [
    'resumeCampaign',
    ['campaign.resumed'],
    async () => {
      const target = await launched();
      await run('pauseCampaign', target);
      return () => run('resumeCampaign', target);
    },
  ],
];

const OF_FEEDBACK: Case[] = [
  ['recordFeedback', ['feedback.recorded'], async () => () => recordFeedback(walk)],
  [
    'advanceFeedback',
    ['feedback.advanced', 'feedback.advanced'],
    async () => {
      const [one, other] = [await recordFeedback(walk), await recordFeedback(walk)];
      const items = [one, other].map(({ id }) => ({ id, to: 'UNDERSTOOD' }));
      return () => run('advanceFeedback', { items });
    },
  ],
  [
    'assignFeedback',
    ['feedback.assigned'],
    async () => {
      const { id } = await recordFeedback(walk);
      const { data } = await ana.query('{ viewer { member { id } } }');
      return () => run('assignFeedback', { ids: [id], ownerId: data.viewer.member.id });
    },
  ],
  [
    'importFeedback',
    ['import.completed'],
    async () => () =>
      run('importFeedback', {
        rows: [{ brandId: walk.brandId, externalId: 'f-1', text: 'Good', receivedAt: '2026-09-01' }],
      }),
  ],
  [
    'importMetrics',
    ['import.completed'],
    async () => () =>
      run('importMetrics', { rows: [{ brandId: walk.brandId, metric: 'reach', date: '2026-02-01', value: 5 }] }),
  ],
  [
    'importNetworkExport',
    ['import.completed'],
    async () => {
      const { profile } = await run(
        'createProfile',
        { brandId: walk.brandId, network: 'X', handle: 'told' },
        'profile { id }',
      );
      const content = { text: 'Date,Reach\n2026-02-01,5\n' };
      return () => run('importNetworkExport', { brandId: walk.brandId, profileId: profile.id, content });
    },
  ],
  [
    'importCampaigns',
    ['import.completed'],
    async () => () =>
      run('importCampaigns', {
        rows: [
          {
            brandId: walk.brandId,
            externalId: 'c-1',
            name: 'Mill day',
            horizon: 'SHORT_TERM',
            tactics: 'EVENT OFFLINE: Open mill',
            startsOn: '2026-09-20',
            endsOn: '2026-09-30',
            budget: '10',
          },
        ],
      }),
  ],
  [
    'importProfiles',
    ['import.completed'],
    async () => () =>
      run('importProfiles', { rows: [{ brandId: walk.brandId, externalId: 'p-1', network: 'X', handle: 'bakery' }] }),
  ],
];

const CASES = [...OF_BRANDS, ...OF_STRATEGIES, ...OF_CAMPAIGNS, ...OF_FEEDBACK, ...OF_THE_END];

/** What is nobody's business outside: the agency itself, its people and their days, its keys, documents and webhooks, plans of money, and single values. */
const SILENT =
  /Agency|Documents|Webhook|Member|ApiKey|Calendar|Profile$|Profiles|Metric|Weights|Workflow|Framework|Holidays|Task|Horizons|allocate|splitBudget|recordSpend|startImport|appendImport/;

it.each(CASES)(
  '%s tells %j',
  async (_mutation, told, prepare) => {
    const act = await prepare();
    const before = (await eventsOf(ana)).length;
    await act();
    const events = (await eventsOf(ana)).slice(before);
    expect(events.map(({ type }) => type)).toEqual(told);
    for (const { id, at, subjectId, data, brandId } of events) {
      expect(id).toMatch(/^evt_[0-9a-z]{26}$/);
      expect(at).toBe(api.clock.now().toISOString());
      expect(Object.values(data)).toContain(subjectId);
      expect(Object.values(data)).toContain(brandId ?? subjectId);
    }
  },
  60_000,
);

it('has a case for every event, and every mutation either tells or is known to be silent', () => {
  expect(new Set(CASES.flatMap(([, told]) => told))).toEqual(new Set(EVENT_TYPES));
  const telling = new Set(CASES.map(([mutation]) => mutation));
  const all = Object.keys((printedSchema().getMutationType() as GraphQLObjectType).getFields());
  expect(all.filter((name) => !telling.has(name) && !SILENT.test(name))).toEqual([]);
});
