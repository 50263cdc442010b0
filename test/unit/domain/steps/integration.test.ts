import { requirementsOf, subRequirementsOf } from '../../../../lambdas/domain/steps';
import type { Plan } from '../../../../lambdas/domain/steps/plan';
import type { Profile } from '../../../../lambdas/domain/profile';
import { completePlan, profile, withSub } from '../../../support/plan';
import { testRules } from '../../../support/rule-cases';

const everyProfile = (changes: (one: Profile) => Partial<Profile>) => (plan: Plan) => ({
  ...plan,
  profiles: plan.profiles.map((one) => ({ ...one, ...changes(one) })),
});

testRules('H: integration', (plan) => requirementsOf('INTEGRATION', plan), [
  [
    'SUB_STEPS_COMPLETED',
    ({ strategy, ...plan }) => ({
      ...plan,
      strategy: {
        ...strategy,
        progress: { ...strategy.progress, subSteps: { ...strategy.progress.subSteps, LINK: 'IN_PROGRESS' } },
      },
    }),
    'LINK',
  ],
]);

testRules('H1: assemble', (plan) => subRequirementsOf('ASSEMBLE', plan), [
  ['PLATFORM_HAS_PROFILE', (plan) => ({ ...plan, profiles: plan.profiles.slice(1) }), 'instagram'],
  ['PLATFORM_HAS_PROFILE', everyProfile(() => ({ platformKey: undefined })), 'instagram, blog'],
]);

testRules('H2: build', (plan) => subRequirementsOf('BUILD', plan), [
  [
    'PROFILE_CRITERIA_FILLED',
    everyProfile(({ criteria, network }) => (network === 'INSTAGRAM' ? { criteria: { ...criteria, BIO: ' ' } } : {})),
    'BIO of mill-instagram (INSTAGRAM)',
  ],
]);

testRules('H3: draft', (plan) => subRequirementsOf('DRAFT', plan), [
  ['DRAFT_APPROVED', (plan) => ({ ...plan, approvals: plan.approvals.slice(1) }), 'MANAGEMENT'],
  ['DRAFT_APPROVED', everyProfile(() => ({ draftVersion: 2 })), 'MANAGEMENT, BOARD'],
  [
    'DRAFT_APPROVED',
    (plan) => ({ ...plan, approvals: plan.approvals.map((one) => ({ ...one, status: 'PENDING' as const })) }),
    'MANAGEMENT, BOARD',
  ],
  [
    'DRAFT_APPROVED',
    (plan) => ({
      ...plan,
      approvals: [
        ...plan.approvals,
        {
          ...plan.approvals[1]!,
          id: 'second-look',
          status: 'CHANGES_REQUESTED' as const,
          decidedAt: '2024-01-09T11:00:00.000Z',
        },
      ],
    }),
    'BOARD',
  ],
  [
    'APPROVED_BY_ANOTHER_PERSON',
    (plan) => ({
      ...plan,
      approvals: plan.approvals.map((one) => (one.group === 'BOARD' ? { ...one, decidedBy: one.requestedBy } : one)),
    }),
    'BOARD (approved by who asked)',
  ],
]);

testRules('H4: optimize', (plan) => subRequirementsOf('OPTIMIZE', plan), [
  [
    'PROFILE_OPTIMIZED',
    everyProfile(({ network }) => (network === 'BLOG' ? { optimizations: [] } : {})),
    'mill-blog (BLOG)',
  ],
]);

testRules('H5: link', (plan) => subRequirementsOf('LINK', plan), [
  ['PROFILES_CONNECTED', everyProfile(() => ({ postsTo: [] })), 'mill-blog (BLOG)'],
]);

testRules('H6: blog', (plan) => subRequirementsOf('BLOG', plan), [
  ['BLOG_PROFILE_EXISTS', (plan) => ({ ...plan, profiles: [profile('instagram', 'INSTAGRAM')] })],
  ['BLOG_ENGINE_CHOSEN', (plan) => withSub(plan, 'BLOG', { engine: undefined })],
  ['BLOG_THEME_CHOSEN', (plan) => withSub(plan, 'BLOG', { theme: undefined })],
  ['BLOG_PLUGIN_LISTED', (plan) => withSub(plan, 'BLOG', { plugins: [] })],
  ['BLOG_STYLING_WRITTEN', (plan) => withSub(plan, 'BLOG', { styling: undefined })],
]);

testRules('H7: role', (plan) => subRequirementsOf('ROLE', plan), [
  ['COMMITTED_IDEA_EFFECT', (plan) => withSub(plan, 'ROLE', { roles: [] }), 'Open mill day'],
]);

test('a profile that joins after the approval withdraws it', () => {
  const plan = completePlan();
  const grown = { ...plan, profiles: [...plan.profiles, profile('threads', 'THREADS')] };
  expect(subRequirementsOf('DRAFT', grown).map((one) => one.met)).toEqual([false, true]);
});
