import type { Network } from '../../profile';
import type { Heading } from '../words/headings';
import type { Qualifier } from '../words/qualifiers';

/** The formats that networks export, and any other table with a day a row. */
export const EXPORT_FORMATS = [
  'META_CONTENT',
  'META_PAGE_DAILY',
  'META_ADS',
  'LINKEDIN_PAGE',
  'X_OVERVIEW',
  'X_CONTENT',
  'TIKTOK_OVERVIEW',
  'TIKTOK_FOLLOWERS',
  'YOUTUBE_CONTENT',
  'GA4',
  'DAILY',
] as const;
export type ExportFormatKey = (typeof EXPORT_FORMATS)[number];

/** What a row is: a day, a post with the values of its life, or a total over a period. */
export const GRANULARITIES = ['DAY', 'POST', 'PERIOD'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** A column by what its header says: its heading, and what stands in brackets behind it. */
export type ColumnName = Heading | `${Heading} ${Qualifier}`;

/** What becomes of a column. */
export type ColumnUse =
  /** Says of what, when or whose the values are. */
  | { use: 'STRUCTURE' }
  | {
      use: 'METRIC';
      metric: string;
      /** What a plain number counts, in units of the metric: 3,600 seconds for an hour. `null`: only `1:02:03` is clear. */
      scale?: number | null;
      /** The network may write it as a loss, below zero. */
      loss?: true;
      /** Where the file has that column too, this one is no part of it and is not recorded. */
      yieldsTo?: Heading;
    }
  /** Worked out from others; the catalogue's ratio does the same over any period, where it has one. */
  | { use: 'COMPUTED'; metric: string | null }
  /** Understood, and not recorded for this reason. */
  | { use: 'LEFT'; reason: string };

/** One kind of table that a format has. */
export interface TableShape {
  granularity: Granularity;
  /** It is such a table when all of these are there, one of those, and none of the last. */
  all: readonly ColumnName[];
  any?: readonly ColumnName[];
  none?: readonly ColumnName[];
  /** Which column tells the day, or the day a post was published. */
  day: Heading;
  /** What the columns become where it is not what they become everywhere. */
  columns?: Partial<Record<ColumnName, ColumnUse>>;
}

/** A format as it is recognised, and whose its values are. */
export interface ExportFormat {
  key: ExportFormatKey;
  /** `null` where the file's own content says it, or nothing does. */
  network: Network | null;
  /** Whether the values belong to a profile, or to the brand itself. */
  owner: 'PROFILE' | 'BRAND';
  /** Totals of periods are kept by campaign, where rows name one. */
  byCampaign?: true;
  tables: readonly TableShape[];
}

export const metric = (key: string): ColumnUse => ({ use: 'METRIC', metric: key });
export const left = (reason: string): ColumnUse => ({ use: 'LEFT', reason });
