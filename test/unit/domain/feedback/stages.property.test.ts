import * as fc from 'fast-check';
import { advanced, nextStages, type Advance } from '../../../../lambdas/domain/feedback/advance';
import { decisionOf, FEEDBACK_STAGES, stageOf, type Feedback } from '../../../../lambdas/domain/feedback/feedback';

const AT = '2026-09-01T08:00:00.000Z';
const said: Feedback = {
  id: 'fbk_1',
  brandId: 'brd_1',
  text: 'Warm bread',
  receivedAt: AT,
  stages: [{ stage: 'PERCEIVED', at: AT, by: 'mem_1' }],
  createdAt: AT,
  updatedAt: AT,
  version: 1,
};
const when = { at: AT, by: 'mem_2' };

const WAYS = [
  ['PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'IMPLEMENTED', 'ANSWERED'],
  ['PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'DECLINED', 'ANSWERED'],
];

const anyAdvance = fc.record(
  {
    to: fc.constantFrom(...FEEDBACK_STAGES),
    note: fc.constant('noted'),
    reason: fc.constant('too dear'),
    answer: fc.constant('Thank you'),
    link: fc.constant('https://example.com/answer'),
  },
  { requiredKeys: ['to'] },
) as fc.Arbitrary<Advance>;

describe('feedback', () => {
  it('skips no stage and goes through none twice, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(anyAdvance, { maxLength: 40 }), (tries) => {
        let feedback = said;
        for (const one of tries) {
          const result = advanced(feedback, one, when);
          feedback = result.ok ? result.value : feedback;
        }
        expect(feedback.version).toBe(feedback.stages.length);
        const stages = feedback.stages.map(({ stage }) => stage);
        expect(WAYS.map((way) => way.slice(0, stages.length))).toContainEqual(stages);
        expect(feedback.reason !== undefined).toBe(stages.includes('DECLINED'));
        expect(feedback.answer !== undefined || feedback.answerLink !== undefined).toBe(stages.includes('ANSWERED'));
      }),
    );
  });

  it.each(FEEDBACK_STAGES.flatMap((from) => FEEDBACK_STAGES.map((to) => [from, to] as const)))(
    'that is %s becomes %s only when that comes next',
    (from, to) => {
      const way = WAYS.find((one) => one.includes(from)) ?? [];
      const before = {
        ...said,
        stages: way.slice(0, way.indexOf(from) + 1).map((stage) => ({ stage, ...when })),
      } as unknown as Feedback;
      const parts = { DECLINED: { reason: 'too dear' }, ANSWERED: { answer: 'Thank you' } }[to as string] ?? {};
      const result = advanced(before, { to, ...parts }, when);
      expect(result.ok).toBe(WAYS.some((one) => one.indexOf(to) === one.indexOf(from) + 1 && one.includes(from)));
      expect(result.ok).toBe(nextStages(from).includes(to));
      expect(stageOf(result.ok ? result.value : before)).toBe(result.ok ? to : from);
      expect(stageOf(before)).toBe(from);
    },
  );

  it('is declined for a reason and answered with something', () => {
    const refusal = (to: Advance['to'], parts: Partial<Advance> = {}) => {
      const result = advanced(said, { to, ...parts }, when);
      return result.ok ? [] : result.errors.map(({ path, message }) => [path?.join('.'), message]);
    };
    expect(refusal('DECLINED')).toEqual([
      ['to', 'This feedback is perceived. What comes next is understood.'],
      ['reason', 'Say why it is declined.'],
    ]);
    expect(refusal('ANSWERED').at(-1)).toEqual(['answer', 'Give the answer, or the link to it, or both.']);
    expect(refusal('UNDERSTOOD', { reason: 'why', answer: 'so', link: 'https://example.com' })).toEqual([
      ['reason', 'A reason belongs to DECLINED only.'],
      ['answer', 'An answer belongs to ANSWERED only.'],
      ['link', 'A link belongs to ANSWERED only.'],
    ]);
  });

  it('knows what was decided once it was', () => {
    const through = (...stages: Feedback['stages'][number]['stage'][]) =>
      decisionOf({ stages: stages.map((stage) => ({ stage, ...when })) as unknown as Feedback['stages'] });
    expect(through('PERCEIVED', 'UNDERSTOOD', 'ASSESSED')).toBeUndefined();
    expect(through('PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'IMPLEMENTED')).toBe('IMPLEMENT');
    expect(through('PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'DECLINED', 'ANSWERED')).toBe('DECLINE');
  });
});
