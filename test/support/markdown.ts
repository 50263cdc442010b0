import MarkdownIt from 'markdown-it';

/** Reads Markdown as GitHub would, HTML included, so that a test sees every piece of it that came through. */
const parser = new MarkdownIt({ html: true });

type Token = ReturnType<typeof parser.parse>[number];

/** Forms a document may have within a line. Anything else was meant as text. */
const PLAIN = new Set(['text', 'hardbreak', 'strong_open', 'strong_close', 'em_open', 'em_close']);

export const tokensOf = (markdown: string): Token[] => parser.parse(markdown, {});

/** Types of the blocks in order, without paragraphs: as many as a text has are fine. */
export const formOf = (markdown: string): string[] =>
  tokensOf(markdown)
    .map(({ type, tag }) => `${type} ${tag}`)
    .filter((type) => !type.startsWith('paragraph') && !type.startsWith('inline'));

/** What stands in the lines besides text, breaks and emphasis: links, code, HTML. */
export const foreignParts = (markdown: string): string[] =>
  tokensOf(markdown).flatMap(({ type, children }) => [
    ...(['html_block', 'code_block', 'fence', 'hr', 'blockquote_open'].includes(type) ? [type] : []),
    ...(children ?? []).map((child) => child.type).filter((child) => !PLAIN.has(child)),
  ]);

/** The text of each line of text as a reader sees it; breaks are `\n`. */
export const textsOf = (markdown: string): string[] =>
  tokensOf(markdown).flatMap(({ type, children }) =>
    type === 'inline'
      ? [(children ?? []).map((child) => (child.type === 'hardbreak' ? '\n' : child.content)).join('')]
      : [],
  );

/** The cells of every table as they are written, row by row. */
export function tablesOf(markdown: string): string[][][] {
  const tables: string[][][] = [];
  let rows: string[][] | undefined;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      rows = undefined;
      continue;
    }
    if (!rows) tables.push((rows = []));
    rows.push(line.split(/(?<=^|[^\\](?:\\\\)*)\|/).slice(1, -1));
  }
  return tables;
}
