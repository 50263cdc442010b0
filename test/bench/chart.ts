import { element, group, type Svg } from '../../lambdas/pictures/svg';
import { OURS, rounded, type Medians } from './report';

const WIDTH = 860;
const NAMES = 170;
const FIGURES = 130;
const BAR = 14;
const GAP = 6;
const HEADING = 30;
const TOP = 40;
const STYLE =
  'text{font:12px system-ui,sans-serif;fill:#1c2530}.title{font-size:15px;font-weight:600}.strong{font-weight:600}.paper{fill:#fff}.bar{fill:#b4bcc6}.ours{fill:#2a6fb8}';

/** Bars side by side, on a scale of powers of ten: times lie far apart. */
export function chart(title: string, measured: readonly Medians[]): string {
  const times = measured.flatMap(({ medians }) => Object.values(medians));
  const lowest = Math.floor(Math.log10(Math.min(...times)));
  const highest = Math.log10(Math.max(...times));
  const lengthOf = (time: number) =>
    ((Math.log10(time) - lowest) / (highest - lowest || 1)) * (WIDTH - NAMES - FIGURES);
  let top = TOP;
  const parts = measured.map(({ workload, medians }): Svg => {
    const start = top;
    const [first = 1] = Object.values(medians);
    const bars = Object.entries(medians).map(([server, time], place) => {
      const y = start + HEADING + place * (BAR + GAP);
      const length = lengthOf(time);
      const figure = `${rounded(time)} ms · ${rounded(time / first)} ×`;
      return group({}, [
        element('text', { x: NAMES - 8, y: y + 11, 'text-anchor': 'end' }, { text: server }),
        element('rect', {
          x: NAMES,
          y,
          width: Math.max(length, 1),
          height: BAR,
          class: server === OURS ? 'ours' : 'bar',
        }),
        element('text', { x: NAMES + length + 6, y: y + 11 }, { text: figure }),
      ]);
    });
    top = start + HEADING + bars.length * (BAR + GAP) + GAP;
    return group({}, [element('text', { x: 12, y: start + 20, class: 'strong' }, { text: workload }), ...bars]);
  });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${top + 10}`, role: 'img' },
    element('title', {}, { text: title }),
    element('style', {}, { text: STYLE }),
    element('rect', { width: WIDTH, height: top + 10, class: 'paper' }),
    element('text', { x: 12, y: 24, class: 'title' }, { text: `${title}, on a logarithmic scale` }),
    ...parts,
  );
}
