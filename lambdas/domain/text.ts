import * as z from 'zod';

/** Control characters, line breaks and tabs aside, and halves of characters: no program means them, no store takes the latter. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
/** Anything but spaces and characters that are never seen. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}]/u;

/** Whether the text consists of whole characters that a person can write. */
export const isWritable = (written: string): boolean => !UNWRITABLE.test(written);

/** Text a person wrote: trimmed, never empty, at most `longest` characters (UTF-16 units, as every client counts). */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `must have at most ${longest} characters` })
    .refine((written) => VISIBLE.test(written), { error: 'must not be empty' })
    .refine(isWritable, { error: 'must not contain control characters or halves of characters' });

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
  if (address.length > 2_000 || !/^https?:\/\/[^\s/]\S*$/i.test(address) || !isWritable(address)) return false;
  return URL.canParse(address);
}

/** What is wrong with a value of the wrong kind, in the same tone as the messages above. */
export const wrongKind: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return undefined;
  return issue.input === null || issue.input === undefined ? 'must be given' : `must be of the type ${issue.expected}`;
};

/** How large what a client writes down in one piece may be: a stored item takes 400 KB, and holds more than that piece. */
export const LARGEST_BYTES = 250_000;

export const bytesOf = (written: unknown): number => new TextEncoder().encode(JSON.stringify(written)).length;

/** `must not be empty` as a sentence. */
export const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace('..', '.');
