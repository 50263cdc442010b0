import * as z from 'zod';

/** Text a person wrote: trimmed, never empty, at most `longest` characters (UTF-16 units, as every client counts). */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(longest, { error: `must have at most ${longest} characters` });

export const title = text(200);
export const paragraph = text(4_000);

/** A short name by which other parts of a strategy refer to this one: `awareness`, `instagram-es`. */
export const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'must be 1 to 40 lower-case letters, digits or hyphens' });

/** At most `longest` entries, so that no stored item outgrows its place. */
export const list = <T extends z.ZodType>(entry: T, longest = 100) =>
  z.array(entry).max(longest, { error: `must have at most ${longest} entries` });

/** The same, where every entry is named by a key that must not come twice. */
export const keyedList = <T extends z.ZodType<{ key: string }>>(entry: T, longest = 100) =>
  list(entry, longest).superRefine((entries, context) => {
    const seen = new Set<string>();
    entries.forEach((one, index) => {
      if (seen.has(one.key)) {
        context.addIssue({ code: 'custom', path: [index, 'key'], message: `comes twice: ${one.key}` });
      }
      seen.add(one.key);
    });
  });

/** The key of a metric of the catalogue: `link_clicks`, or one the agency defined itself. */
export const metricKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'must be the key of a metric, such as link_clicks' });

/** An exact number, not below zero, written as text. */
export const decimalText = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,6})?$/, { error: 'must be a decimal number that is not negative, such as 12.50' });

export const wholeNumber = (least: number, most: number) =>
  z
    .number()
    .int({ error: 'must be a whole number' })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });

/** Whether the text is an absolute http or https address of a length that every browser takes. */
export function isWebAddress(address: string): boolean {
  if (address.length > 2_000 || !/^https?:\/\/[^\s/]/i.test(address)) return false;
  return URL.canParse(address);
}
