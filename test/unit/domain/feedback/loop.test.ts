import * as fc from 'fast-check';
import { FEEDBACK_STAGES, type Feedback, type FeedbackStage } from '../../../../lambdas/domain/feedback/feedback';
import { loopOf } from '../../../../lambdas/domain/feedback/loop';
import { secondsWaiting, timedStages } from '../../../../lambdas/domain/feedback/times';

const DAY = Date.parse('2026-09-01T00:00:00Z');
const after = (seconds: number) => new Date(DAY + seconds * 1_000).toISOString();
const WAY: FeedbackStage[] = ['PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'IMPLEMENTED', 'ANSWERED'];

/** Said at the beginning of the day; it enters its stages at these seconds. */
const said = (...entered: number[]): Feedback => ({
  id: 'fbk_1',
  brandId: 'brd_1',
  text: 'Warm bread',
  receivedAt: after(0),
  stages: entered.map((seconds, index) => ({
    stage: WAY[index],
    at: after(seconds),
    by: 'mem_1',
  })) as unknown as Feedback['stages'],
  createdAt: after(0),
  updatedAt: after(0),
  version: 1,
});

describe('the loop', () => {
  it('of nothing is unknown, not zero', () => {
    const loop = loopOf([]);
    expect(loop).toMatchObject({ received: 0, answered: 0, answeredShare: null });
    expect(loop.stages.map(({ stage, present, time }) => [stage, present, time])).toEqual(
      FEEDBACK_STAGES.map((stage) => [stage, 0, { count: 0, mean: null, median: null }]),
    );
  });

  it('counts what is where, what came through, and how long it took', () => {
    const loop = loopOf([said(10), said(20, 30), said(0, 100, 400, 500, 1000), said(60, 260)]);
    expect(loop).toMatchObject({
      received: 4,
      answered: 1,
      answeredShare: 0.25,
      toPerceive: { count: 4, mean: 22.5, median: 15 },
      toAnswer: { count: 1, mean: 1000, median: 1000 },
      stages: [
        {
          stage: 'PERCEIVED',
          present: 1,
          entered: 4,
          time: { count: 3, mean: expect.closeTo(310 / 3, 5), median: 100 },
        },
        { stage: 'UNDERSTOOD', present: 2, entered: 3, time: { count: 1, mean: 300, median: 300 } },
        { stage: 'ASSESSED', present: 0, entered: 1, time: { count: 1, mean: 100, median: 100 } },
        { stage: 'IMPLEMENTED', present: 0, entered: 1, time: { count: 1, mean: 500, median: 500 } },
        { stage: 'DECLINED', present: 0, entered: 0, time: { count: 0, mean: null, median: null } },
        { stage: 'ANSWERED', present: 1, entered: 1, time: { count: 0, mean: null, median: null } },
      ],
    });
  });

  it('loses and counts twice no item, in whatever order they come', () => {
    const items = fc.array(
      fc
        .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 })
        .map((steps) => said(...steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, one) => sum + one, 0)))),
    );
    fc.assert(
      fc.property(items, (list) => {
        const loop = loopOf(list);
        expect(loop.stages.reduce((sum, { present }) => sum + present, 0)).toBe(loop.received);
        expect(loop.stages.reduce((sum, { time }) => sum + time.count, 0)).toBe(
          list.reduce((sum, { stages }) => sum + stages.length - 1, 0),
        );
        expect(loopOf([...list].reverse())).toEqual(loop);
      }),
    );
  });
});

it('takes no time when two clocks differ', () => {
  expect(timedStages(said(10, 9)).map(({ seconds }) => seconds)).toEqual([0, null]);
});

it('is not waiting any more once it is answered', () => {
  expect(secondsWaiting(said(10, 20), after(80))).toBe(60);
  expect(secondsWaiting(said(0, 1, 2, 3, 4), after(80))).toBeNull();
});
