/** A piece of a picture that is well-formed already. Only this file makes one out of text. */
export type Svg = string & { readonly svg: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML has no place for, however it is written. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** An element with what is in it; text is escaped, whoever wrote it. */
export function element(name: string, attributes: Attributes, ...content: readonly (Svg | { text: string })[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? short(value) : value)}"`],
  );
  const inside = content.map((one) => (typeof one === 'string' ? one : escaped(one.text))).join('');
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}` as Svg;
}

export const group = (attributes: Attributes, content: readonly Svg[]): Svg => element('g', attributes, ...content);

/** Places to the tenth of a unit are as good as any. */
const short = (value: number): string => String(Math.round(value * 10) / 10);
