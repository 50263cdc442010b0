import type { Day } from '../calendar';
import { instantIn } from '../import/instant-cell';
import type { Network } from '../profile';
import { isWebAddress } from '../text';
import { accountOfAddress, type Account } from './account';
import type { Column } from './columns';
import { readTime } from './dates';
import { dateFault } from './days';
import type { ExportRejection } from './fault';
import type { PostReading } from './reading';
import { readValues, type MetricColumn, type ValueContext } from './row-values';
import { cellText, isFormula, type FileCell } from './table';
import type { NumberedRow } from './tables';
import type { Heading } from './words/headings';
import { plainWord } from './words/plain';
import { LIFETIME_WORDS } from './words/structure';

export interface PostsTable {
  context: ValueContext;
  columns: readonly Column[];
  /** The format's network; `null` where each post's address says it. */
  network: Network | null;
  dayHeading: Heading;
  timeZone: string;
  rows: readonly NumberedRow[];
}

export interface PostsFound {
  posts: PostReading[];
  byColumn: Map<MetricColumn, { day: Day; value: number }[]>;
  abbreviated: MetricColumn[];
  rejections: ExportRejection[];
  rejected: number;
}

/** Reads tables with a post a row. A post that comes twice with different values is refused every time it comes. */
export function readPosts(tables: readonly PostsTable[], dayOf: (text: string) => Day | undefined): PostsFound {
  const found: PostsFound = { posts: [], byColumn: new Map(), abbreviated: [], rejections: [], rejected: 0 };
  const read: { post: PostReading; values: ReadonlyMap<MetricColumn, number> }[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const result = readPost(row, table, dayOf);
      found.abbreviated.push(...result.abbreviated);
      found.rejections.push(...result.rejections);
      if (result.rejections.length > 0) found.rejected += 1;
      else read.push(result);
    }
  }
  const byId = new Map<string, typeof read>();
  for (const one of read) {
    const name = `${one.post.account.network ?? ''} ${one.post.externalId}`;
    const tellings = byId.get(name) ?? [];
    byId.set(name, tellings);
    tellings.push(one);
  }
  for (const tellings of byId.values()) {
    const rows = tellings.slice(0, SHOWN + 1).map(({ post }) => post.row);
    const isOne = new Set(tellings.map(({ post }) => contentOf(post))).size === 1;
    tellings.forEach(({ post, values }, index) => {
      if (!isOne) {
        found.rejected += 1;
        found.rejections.push(contradiction(post, rows));
        return;
      }
      found.posts.push({ ...post, repeats: index > 0 });
      if (index > 0) return;
      for (const [column, value] of values) {
        const all = found.byColumn.get(column) ?? [];
        found.byColumn.set(column, all);
        all.push({ day: post.publishedOn, value });
      }
    });
  }
  found.posts.sort((one, other) => one.row - other.row);
  return found;
}

const contentOf = ({ sheet: _sheet, row: _row, ...post }: PostReading): string => JSON.stringify(post);

/** How many other rows a sentence names. */
const SHOWN = 5;

function contradiction({ sheet, row, externalId }: PostReading, rows: readonly number[]): ExportRejection {
  const others = rows.filter((number) => number !== row);
  const message = `The post ${externalId.slice(0, 60)} comes again in row ${others.slice(0, SHOWN).join(', ')} and is told otherwise there.`;
  return { sheet, row, column: null, code: 'DUPLICATE_ROW', message };
}

function readPost(
  row: NumberedRow,
  { context, columns, network, dayHeading, timeZone }: PostsTable,
  dayOf: (text: string) => Day | undefined,
) {
  const rejections: ExportRejection[] = [];
  const at = (heading: Heading) =>
    columns.find(({ header, use }) => header?.heading === heading && use?.use === 'STRUCTURE');
  const textAt = (...headings: Heading[]) =>
    headings.map((heading) => cellText(row.cells[at(heading)?.index ?? -1])).find((text) => text !== '');
  const refuse = (code: ExportRejection['code'], heading: Heading, message: string) =>
    rejections.push({ sheet: context.sheet, row: row.number, column: at(heading)?.name ?? null, code, message });

  const idHeading = at('post-id') ? 'post-id' : 'content';
  const id = readId(row.cells[at(idHeading)?.index ?? -1]);
  if (!id.ok) refuse(id.code, idHeading, id.message);
  const written = cellText(row.cells[at(dayHeading)?.index ?? -1]);
  const day = dayOf(written);
  if (day === undefined)
    rejections.push(dateFault(written, context.sheet, row.number, at(dayHeading)?.name ?? dayHeading));
  const span = dayHeading === 'date' ? undefined : textAt('date');
  if (span !== undefined && !LIFETIMES.has(plainWord(span))) {
    refuse(
      'INVALID',
      'date',
      `The values are not those of the post's whole life but of "${span.slice(0, 40)}": export the lifetime ones.`,
    );
  }
  const linkHeading = at('permalink') ? 'permalink' : 'post-link';
  const permalink = textAt(linkHeading);
  if (permalink !== undefined && !isWebAddress(permalink)) refuse('INVALID', linkHeading, 'It is no web address.');

  const { values, abbreviated, ...read } = readValues(row, day ?? '2000-01-01', context);
  const post: PostReading = {
    externalId: id.ok ? id.id : '',
    permalink,
    // What is cut out of a text may be half a character, which cannot be stored.
    title: textAt('video-title', 'post-text')?.slice(0, LONGEST_TITLE).replace(UNWRITABLE, ' '),
    publishedOn: day ?? '',
    publishedAt: day && timeOf(written, day, timeZone),
    values: Object.fromEntries([...values].map(([column, value]) => [column.use.metric, value])),
    account: accountOf(network, permalink, textAt('post-type'), textAt('account-username'), textAt('account-name')),
    sheet: context.sheet,
    row: row.number,
    repeats: false,
  };
  return { post, values, abbreviated, rejections: [...rejections, ...read.rejections] };
}

function accountOf(network: Network | null, address = '', type = '', username?: string, name?: string): Account {
  const byAddress = accountOfAddress(address);
  const byType = /^IG\b/i.test(type) ? 'INSTAGRAM' : null;
  return {
    network: network ?? byAddress.network ?? byType,
    handle: username ?? byAddress.handle,
    name: name ?? null,
  };
}

type ReadId = { ok: true; id: string } | { ok: false; code: 'BLANK' | 'ID_UNREADABLE' | 'FORMULA'; message: string };

/** Spreadsheet programs spoil long ids: as numbers they lose their last digits, written like 1.8E+16 they are gone. */
function readId(cell: FileCell | undefined): ReadId {
  if (cell !== undefined && isFormula(cell))
    return { ok: false, code: 'FORMULA', message: 'The id of the post is a formula.' };
  const id = cellText(cell);
  if (id === '') return { ok: false, code: 'BLANK', message: 'The row names no post.' };
  if (id.startsWith('=')) return { ok: false, code: 'FORMULA', message: 'The id of the post is a formula.' };
  const isSpoilt = typeof cell === 'number' ? !Number.isSafeInteger(cell) : /^\d[\d.,]*e\+?\d+$/i.test(id);
  return isSpoilt || id.length > 255
    ? {
        ok: false,
        code: 'ID_UNREADABLE',
        message: `The id "${id.slice(0, 40)}" lost its last digits in a spreadsheet program: send the file as the network gave it.`,
      }
    : { ok: true, id };
}

function timeOf(written: string, day: Day, timeZone: string): string | undefined {
  const time = readTime(written);
  return time && instantIn(timeZone, `${day}T${time}`);
}

const LONGEST_TITLE = 1_000;
const UNWRITABLE = /[\p{Cc}\p{Cs}]/gu;

const LIFETIMES: ReadonlySet<string> = new Set(LIFETIME_WORDS.map(plainWord));
