import { isDay } from '../calendar';
import { instantAt, isLocalTime } from '../local-time';

const FORM =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::(?<seconds>[0-5]\d(?:\.\d{1,9})?))?\s?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The instant that a text names: with its offset, or a time or day as the clocks of a time zone show it. Of a time that
 * comes twice when clocks go back the first counts. `undefined` for a text that names none.
 */
export function instantIn(timeZone: string, text: string): string | undefined {
  const { day = '', time = '00:00', seconds = '00', offset } = FORM.exec(text)?.groups ?? {};
  if (!isDay(day) || !isLocalTime(time)) return undefined;
  const instant =
    offset === undefined
      ? instantAt(timeZone, day, time).getTime() + Math.floor(Number(seconds) * 1_000)
      : Date.parse(`${day}T${time}:${seconds}${offset.toUpperCase().replace(/^(...):?(..)$/, '$1:$2')}`);
  if (Number.isNaN(instant)) return undefined;
  const written = new Date(instant).toISOString();
  return isDay(written.slice(0, 10)) ? written : undefined;
}
