import type { FeedbackLoop } from '../domain/feedback/loop';
import { STRENGTHS } from './edges';
import { CENTRE, HEIGHT, WIDTH } from './layout';
import { element, group, type Svg } from './svg';
import { percent } from './words';

const TOP = 1_042;
const LINE = 22;
const LEFT = 60;
const SECOND = 360;
const THIRD = 655;

const say = (x: number, row: number, text: string, className = 'small'): Svg =>
  element('text', { x, y: TOP + row * LINE, class: className }, { text });

/** What the lines, circles and figures mean, and what became of feedback. */
export function drawLegend(loop: FeedbackLoop): Svg {
  const sample = (row: number, attributes: Record<string, string | number | undefined>): Svg =>
    element('line', {
      x1: LEFT,
      x2: LEFT + 46,
      y1: TOP + row * LINE - 4,
      y2: TOP + row * LINE - 4,
      ...attributes,
    });
  const dot = (row: number, className: string): Svg =>
    element('circle', { class: className, cx: SECOND + 9, cy: TOP + row * LINE - 4, r: 8 });
  return group({}, [
    element('line', { class: 'ring', x1: LEFT, x2: WIDTH - LEFT, y1: TOP - 34, y2: TOP - 34 }),
    say(LEFT, 0, 'What a platform brings of an effect', 'strong small'),
    ...STRENGTHS.flatMap(({ name, width, dashes }, index) => [
      sample(index + 1, {
        class: 'edge',
        'stroke-width': width,
        'stroke-dasharray': dashes,
        'stroke-linecap': 'round',
      }),
      say(LEFT + 60, index + 1, name),
    ]),
    sample(STRENGTHS.length + 1, {
      class: 'link',
      'stroke-width': 1.6,
      'stroke-dasharray': '10 3 2 3',
      'marker-end': 'url(#arrow)',
    }),
    say(LEFT + 60, STRENGTHS.length + 1, 'posts here reach there'),
    say(SECOND, 0, 'Circles', 'strong small'),
    dot(1, 'platform'),
    say(SECOND + 26, 1, 'a platform, outside'),
    dot(2, 'effect'),
    say(SECOND + 26, 2, 'an effect, inside: what people do'),
    say(SECOND + 26, 3, 'for each thousand reached'),
    dot(4, 'unknown'),
    say(SECOND + 26, 4, 'nothing is known yet'),
    say(SECOND, 5, '▲ ■ ▼  more, as much, less than before;'),
    say(SECOND + 26, 6, '100 is as in the period before'),
    say(THIRD, 0, 'Feedback', 'strong small'),
    say(THIRD, 1, `${loop.received} received, ${loop.answered} answered (${percent(loop.answeredShare)})`),
    ...loop.stages.map(({ stage, present }, index) =>
      say(THIRD, index * 0.8 + 2.1, `${present} ${stage.toLowerCase()}`, 'faint small'),
    ),
  ]);
}

export const PAPER: Svg = element('rect', { class: 'paper', width: WIDTH, height: HEIGHT });

export const ARROW: Svg = element(
  'marker',
  {
    id: 'arrow',
    viewBox: '0 0 8 8',
    refX: 2,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  },
  element('path', { class: 'arrow', d: 'M0 0L8 4L0 8Z' }),
);

export const ringAt = (radius: number): Svg =>
  element('circle', { class: 'ring', cx: CENTRE.x, cy: CENTRE.y, r: radius });
