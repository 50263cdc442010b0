import type { Day, Period } from '../calendar';
import type { PeriodRecord } from '../metrics/period-totals';
import type { PostRecord } from '../metrics/posts';
import type { Account } from './account';
import type { DateOrder } from './dates';
import type { ExportFormatKey, Granularity } from './formats/use';
import type { ExportRejection } from './fault';
import type { NumberFormat } from './numbers';
import type { FileProblem } from './table';
import type { Language } from './words/language';

/** A value of a day. */
export interface DayReading {
  account: Account;
  metric: string;
  day: Day;
  value: number;
  /** True for a row that repeats an earlier one, value and all. */
  repeats: boolean;
}

/** A post with the values of its life, and the row that tells them. */
export interface PostReading extends PostRecord {
  account: Account;
  sheet: string | null;
  row: number;
  repeats: boolean;
}

/** A total of a period. */
export interface TotalReading extends PeriodRecord {
  /** The name of all totals that may be of the same property as these, where the file's own lines name it or do not. */
  family: string | null;
  /** The campaign that it is owed to, by its name in the file. */
  campaign: string | null;
  /** The first of the rows that it adds up. */
  sheet: string | null;
  row: number;
}

/** A column of values, and what its rows add up to. */
export interface MetricReading {
  metric: string;
  sheet: string | null;
  column: string;
  /** The sum of the accepted values; of a level, the last one. */
  total: number | null;
  /** How many days, posts or rows of the period have a value. */
  values: number;
}

/** A column that is understood and not recorded. */
export interface LeftColumn {
  sheet: string | null;
  column: string;
  /** The catalogue's ratio that stands for it; `null` for none. */
  computedAs: string | null;
  reason: string;
}

/** A column that is not understood. */
export interface UnknownColumn {
  sheet: string | null;
  column: string;
}

/** All that a file says, and all that is wrong with it. */
export interface ExportReading {
  format: ExportFormatKey;
  owner: 'PROFILE' | 'BRAND';
  granularity: Granularity;
  language: Language | null;
  numberFormat: NumberFormat | null;
  dateOrder: DateOrder | null;
  /** The years that were found for dates without one. */
  inferredPeriod: Period | null;
  /** From the first day to the last. `null` when no row could be read. */
  period: Period | null;
  sheets: string[];
  accounts: readonly Account[];
  days: readonly DayReading[];
  posts: readonly PostReading[];
  totals: readonly TotalReading[];
  metrics: MetricReading[];
  notRecorded: LeftColumn[];
  unknownColumns: UnknownColumn[];
  warnings: string[];
  rejections: ExportRejection[];
  /** How many values, posts or rows of a period stand in refused rows. */
  rejected: number;
}

export type ExportAnswer = { ok: true; reading: ExportReading } | { ok: false; problems: readonly FileProblem[] };
