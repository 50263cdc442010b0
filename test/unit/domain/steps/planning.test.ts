import { requirementsOf } from '../../../../lambdas/domain/steps';
import type { Plan } from '../../../../lambdas/domain/steps/plan';
import { completePlan, contentOf, withContent } from '../../../support/plan';
import { testRules } from '../../../support/rule-cases';

const objectivesWithout = (field: 'approach' | 'target' | 'horizon') => (plan: Plan) =>
  withContent(plan, 'OBJECTIVES', {
    objectives: contentOf('OBJECTIVES').objectives.map((one, index) =>
      index === 0 ? { ...one, [field]: undefined } : one,
    ),
  });

testRules('A: objectives', (plan) => requirementsOf('OBJECTIVES', plan), [
  ['VISION_WRITTEN', (plan) => withContent(plan, 'OBJECTIVES', { vision: undefined })],
  ['OBJECTIVE_LISTED', (plan) => withContent(plan, 'OBJECTIVES', { objectives: [] })],
  ['OBJECTIVE_APPROACH', objectivesWithout('approach'), 'Be known in town'],
  ['OBJECTIVE_TARGET', objectivesWithout('target'), 'Be known in town'],
  ['OBJECTIVE_HORIZON', objectivesWithout('horizon'), 'Be known in town'],
]);

testRules('B: analysis', (plan) => requirementsOf('ANALYSIS', plan), [
  ['LIMIT_LISTED', (plan) => withContent(plan, 'ANALYSIS', { limits: [] })],
  ['HELP_LISTED', (plan) => withContent(plan, 'ANALYSIS', { helps: [] })],
  ['HURT_LISTED', (plan) => withContent(plan, 'ANALYSIS', { hurts: [] })],
  ['PLAN_B_WRITTEN', (plan) => withContent(plan, 'ANALYSIS', { planB: undefined })],
  ['PLAN_C_WRITTEN', (plan) => withContent(plan, 'ANALYSIS', { planC: undefined })],
  ['PLAN_FOR_SUCCESS_WRITTEN', (plan) => withContent(plan, 'ANALYSIS', { planForSuccess: undefined })],
  ['PLAN_FOR_FAILURE_WRITTEN', (plan) => withContent(plan, 'ANALYSIS', { planForFailure: undefined })],
]);

const completedLater = (key: 'OBJECTIVES' | 'ANALYSIS') => (plan: Plan) => ({
  ...plan,
  times: { ...plan.times, [key]: { completedAt: '2024-01-09T00:00:00.000Z' } },
});

testRules('C: rethink', (plan) => requirementsOf('RETHINK', plan), [
  ['OBJECTIVES_RECONSIDERED', (plan) => withContent(plan, 'RETHINK', { aboutObjectives: undefined })],
  ['OBJECTIVES_RECONSIDERED', completedLater('OBJECTIVES')],
  ['ANALYSIS_RECONSIDERED', (plan) => withContent(plan, 'RETHINK', { aboutAnalysis: undefined })],
  ['ANALYSIS_RECONSIDERED', completedLater('ANALYSIS')],
  ['MATURING_DATE_COME', (plan) => withContent(plan, 'RETHINK', { maturesOn: undefined })],
  ['MATURING_DATE_COME', (plan) => withContent(plan, 'RETHINK', { maturesOn: '2025-01-11' })],
  ['DECISION_CONTINUE', (plan) => withContent(plan, 'RETHINK', { decision: undefined })],
  ['DECISION_CONTINUE', (plan) => withContent(plan, 'RETHINK', { decision: 'REVISE' })],
]);

const firstPlatformWith =
  (changes: Partial<ReturnType<typeof contentOf<'IDENTITY'>>['platforms'][number]>) => (plan: Plan) =>
    withContent(plan, 'IDENTITY', {
      platforms: contentOf('IDENTITY').platforms.map((one, index) => (index === 0 ? { ...one, ...changes } : one)),
    });

testRules('D: identity', (plan) => requirementsOf('IDENTITY', plan), [
  ['BRAND_VISION_WRITTEN', (plan) => withContent(plan, 'IDENTITY', { vision: undefined })],
  ['MISSION_WRITTEN', (plan) => withContent(plan, 'IDENTITY', { mission: undefined })],
  ['ALIGNMENT_WRITTEN', (plan) => withContent(plan, 'IDENTITY', { alignment: undefined })],
  ['PLATFORM_LISTED', (plan) => withContent(plan, 'IDENTITY', { platforms: [] })],
  ['PLATFORM_IDENTITY', firstPlatformWith({ identity: undefined }), 'instagram'],
  ['PLATFORM_FEATURES', firstPlatformWith({ features: [] }), 'instagram'],
  ['PLATFORM_GOAL', firstPlatformWith({ goals: [] }), 'instagram'],
  [
    'PLATFORM_GOAL',
    (plan) => withContent(plan, 'OBJECTIVES', { objectives: contentOf('OBJECTIVES').objectives.slice(1) }),
    'instagram',
  ],
]);

const placedOnce = (visible: boolean) => [
  {
    ...contentOf('UNIQUENESS').differentiators[0]!,
    placements: [
      { platformKey: 'instagram', where: 'Bio', visible: true },
      { platformKey: 'blog', where: 'Imprint', visible },
    ],
  },
];

testRules('E: uniqueness', (plan) => requirementsOf('UNIQUENESS', plan), [
  [
    'DIFFERENTIATOR_LISTED',
    (plan) => withContent(withContent(plan, 'UNIQUENESS', { differentiators: [] }), 'IDENTITY', { platforms: [] }),
  ],
  [
    'PLATFORM_SHOWS_DIFFERENTIATOR',
    (plan) => withContent(plan, 'UNIQUENESS', { differentiators: placedOnce(false) }),
    'blog',
  ],
]);

const ideaWith = (changes: { committed?: boolean; confidence?: number | undefined }) => (plan: Plan) =>
  withContent(plan, 'TACTICS', {
    ideas: contentOf('TACTICS').ideas.map((one, index) => (index === 0 ? { ...one, ...changes } : one)),
  });

testRules('F: tactics', (plan) => requirementsOf('TACTICS', plan), [
  ['IDEA_COMMITTED', ideaWith({ committed: false })],
  ['COMMITTED_IDEA_CONFIDENCE', ideaWith({ confidence: 69 }), 'Open mill day (69 of 70)'],
  ['COMMITTED_IDEA_CONFIDENCE', ideaWith({ confidence: undefined }), 'Open mill day (none of 70)'],
  ['COMMITTED_IDEA_CONFIDENCE', (plan) => ({ ...plan, strategy: { ...plan.strategy, confidenceThreshold: 86 } })],
]);

test('F takes an idea that just reaches the threshold', () => {
  expect(requirementsOf('TACTICS', ideaWith({ confidence: 70 })(completePlan())).every((one) => one.met)).toBe(true);
});

const { segments, map } = contentOf('RESEARCH');
const bakers = { key: 'bakers', name: 'Hobby bakers', likes: [], habits: [], needs: [] };

testRules('G: research', (plan) => requirementsOf('RESEARCH', plan), [
  [
    'SEGMENT_DESCRIBED',
    (plan) => withContent(plan, 'RESEARCH', { segments: segments.map((one) => ({ ...one, needs: [] })) }),
    'Young parents (needs)',
  ],
  [
    'SEGMENT_DESCRIBED',
    (plan) => withContent(withContent(plan, 'RESEARCH', { segments: [] }), 'IDENTITY', { platforms: [] }),
    'a segment',
  ],
  [
    'MAP_REACHES_SEGMENTS',
    (plan) => withContent(plan, 'RESEARCH', { segments: [...segments, bakers] }),
    'Hobby bakers',
  ],
  ['MAP_REACHES_PLATFORMS', (plan) => withContent(plan, 'RESEARCH', { map: map.slice(0, 1) }), 'blog'],
]);

test('G asks for the map again when D gains a platform', () => {
  const platforms = contentOf('IDENTITY').platforms;
  const grown = withContent(completePlan(), 'IDENTITY', {
    platforms: [...platforms, { ...platforms[0]!, key: 'threads' }],
  });
  expect(requirementsOf('RESEARCH', grown).filter((one) => !one.met)).toEqual([
    expect.objectContaining({ code: 'MAP_REACHES_PLATFORMS', message: expect.stringContaining('threads') }),
  ]);
});
