import { validateAgainstPlan, validateSubAgainstPlan } from '../../../../lambdas/domain/steps';
import type { StepContents } from '../../../../lambdas/domain/steps/contents';
import { STEP_KEYS, type StepKey } from '../../../../lambdas/domain/steps/keys';
import type { Plan } from '../../../../lambdas/domain/steps/plan';
import { completePlan, contentOf, subContentOf } from '../../../support/plan';

const refused = <K extends StepKey>(key: K, changes: Partial<StepContents[K]>, plan: Plan = completePlan()) => {
  const content: StepContents[K] = { ...contentOf(key), ...changes };
  return validateAgainstPlan(key, content, plan, ['content']).map((error) => error.path?.join('.'));
};

describe('references to other steps', () => {
  const nobody = { objectiveKey: 'nothing' };

  it.each(STEP_KEYS)('%s of the complete plan has none that names nothing', (key) => {
    expect(validateAgainstPlan(key, contentOf(key), completePlan())).toEqual([]);
  });

  it('are refused on saving when they name nothing', () => {
    const platform = contentOf('IDENTITY').platforms[0]!;
    const differentiator = contentOf('UNIQUENESS').differentiators[0]!;
    const placements = [{ platformKey: 'nowhere', where: 'Bio', visible: true }];
    const map = [{ segmentKey: 'nobody', platformKey: 'nowhere', how: 'Somehow' }];
    const finding = { ...contentOf('TRIAL').feedback[0]!, platformKey: 'nowhere' };
    expect(refused('IDENTITY', { platforms: [{ ...platform, goals: [{ ...nobody, goal: 'x' }] }] })).toEqual([
      'content.platforms.0.goals.0.objectiveKey',
    ]);
    expect(refused('UNIQUENESS', { differentiators: [{ ...differentiator, placements }] })).toEqual([
      'content.differentiators.0.placements.0.platformKey',
    ]);
    expect(refused('RESEARCH', { map })).toEqual(['content.map.0.segmentKey', 'content.map.0.platformKey']);
    expect(refused('TRIAL', { trialledPlatforms: ['blog', 'nowhere'], feedback: [finding] })).toEqual([
      'content.trialledPlatforms.1',
      'content.feedback.0.platformKey',
    ]);
    expect(refused('PROMOTION', { channels: [{ channel: 'x', segmentKey: 'nobody' }] })).toEqual([
      'content.channels.0.segmentKey',
    ]);
    expect(refused('MEASUREMENT', { measures: [{ ...nobody, metrics: [] }] })).toEqual([
      'content.measures.0.objectiveKey',
    ]);
    expect(refused('LONG_TERM_REVIEW', { acceptances: [{ ...nobody, reason: 'x' }] })).toEqual([
      'content.acceptances.0.objectiveKey',
    ]);
  });

  it('are refused in a role of an idea that is not there', () => {
    const roles = [{ ideaKey: 'no-idea', effect: 'TRUST' as const }];
    expect(validateSubAgainstPlan('ROLE', { roles }, completePlan())).toEqual([
      { code: 'INVALID', message: 'There is no idea "no-idea".', path: ['roles', '0', 'ideaKey'] },
    ]);
    expect(validateSubAgainstPlan('ROLE', subContentOf('ROLE'), completePlan())).toEqual([]);
  });

  it('are refused when one objective is measured or accepted twice', () => {
    const [measure] = contentOf('MEASUREMENT').measures;
    const acceptance = { objectiveKey: 'orders', reason: 'x' };
    expect(refused('MEASUREMENT', { measures: [measure!, measure!] })).toEqual(['content.measures.1.objectiveKey']);
    expect(refused('LONG_TERM_REVIEW', { acceptances: [acceptance, acceptance] })).toEqual([
      'content.acceptances.1.objectiveKey',
    ]);
  });
});

describe('the decision of C', () => {
  it('to stop needs a reason', () => {
    expect(refused('RETHINK', { decision: 'STOP', reason: undefined })).toEqual(['content.reason']);
    expect(refused('RETHINK', { decision: 'STOP', reason: 'The shop closes' })).toEqual([]);
  });
});

describe('revenue', () => {
  const entry = contentOf('RETURNS').revenue[0]!;
  const inYen = completePlan({ strategy: { ...completePlan().strategy, currency: 'JPY' } });

  it.each([
    ['more decimals than the currency has', { amount: '1.005' }, 'amount'],
    ['nothing', { amount: '0.00' }, 'amount'],
    ['a day that has not come', { earnedOn: '2025-01-11' }, 'earnedOn'],
    ['a campaign that is not there', { campaignId: 'campaign-9' }, 'campaignId'],
    ['an objective that is not there', { objectiveKey: 'nothing' }, 'objectiveKey'],
  ])('refuses %s', (_, changes, field) => {
    expect(refused('RETURNS', { revenue: [{ ...entry, ...changes }] })).toEqual([`content.revenue.0.${field}`]);
  });

  it('goes by the strategy’s currency', () => {
    expect(refused('RETURNS', { revenue: [{ ...entry, amount: '12.50' }] }, inYen)).toEqual([
      'content.revenue.0.amount',
    ]);
    expect(refused('RETURNS', { revenue: [{ ...entry, amount: '1250' }] }, inYen)).toEqual([]);
  });
});
