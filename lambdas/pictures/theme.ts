import type { PictureTheme } from '../domain/integration-model/picture-link';
import { element, type Svg } from './svg';

interface Colours {
  paper: string;
  ink: string;
  faint: string;
  node: string;
  effect: string;
  line: string;
}

const LIGHT: Colours = {
  paper: '#ffffff',
  ink: '#1c2530',
  faint: '#5d6b7a',
  node: '#f1f4f8',
  effect: '#dfe9f5',
  line: '#2a6fb8',
};
const DARK: Colours = {
  paper: '#141a21',
  ink: '#eef2f6',
  faint: '#a3b0bd',
  node: '#242d38',
  effect: '#213c58',
  line: '#7db8f5',
};

const rules = ({ paper, ink, faint, node, effect, line }: Colours): string =>
  [
    `.paper{fill:${paper}}`,
    `text{fill:${ink}}`,
    `.faint{fill:${faint}}`,
    `.platform{fill:${node};stroke:${ink}}`,
    `.effect{fill:${effect};stroke:${ink}}`,
    `.unknown{fill:${paper};stroke:${faint}}`,
    `.edge{stroke:${line}}`,
    `.link{stroke:${faint}}`,
    `.arrow{fill:${faint}}`,
    `.ring{stroke:${faint}}`,
  ].join('');

const SHAPES =
  'text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;font-size:13px}' +
  '.edge,.link,.ring{fill:none}.platform,.effect{stroke-width:1.5}.unknown{stroke-width:1.5;stroke-dasharray:4 3}' +
  '.ring{stroke-width:1;stroke-dasharray:1 5}.strong{font-weight:600}.small{font-size:11px}.tiny{font-size:10.5px}.large{font-size:19px}';

/** The style of a picture. */
export const styleOf = (theme: PictureTheme): Svg =>
  element(
    'style',
    {},
    {
      text: [
        SHAPES,
        rules(theme === 'DARK' ? DARK : LIGHT),
        ...(theme === 'AUTO' ? [`@media (prefers-color-scheme:dark){${rules(DARK)}}`] : []),
      ].join(''),
    },
  );
