import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { daySchema } from '../domain/calendar';
import { PICTURE_THEMES, type PictureLink } from '../domain/integration-model/picture-link';
import { sameHash } from './secret';

/** The first part of every link; another one when what follows it changes, so that old links never mean something new. */
const VERSION = '1';
/** Stands in no id, day or number, and is written in an address as it is. */
const BETWEEN = '~';
const FORM = /^([\w~-]{1,300})\.([\w-]{43})\.svg$/;

const parts = z.tuple([
  z.literal(VERSION),
  z.string(),
  z.string(),
  daySchema,
  daySchema,
  daySchema,
  daySchema,
  z.enum(PICTURE_THEMES),
  z.coerce.number().int(),
]);

/** A link as the last part of an address: `<what it shows>.<HMAC-SHA-256 of that>.svg`. */
export function writePictureLink(
  { agencyId, brandId, periods: { now, before }, theme, expiresAt }: PictureLink,
  secret: string,
): string {
  const seconds = Math.floor(expiresAt.getTime() / 1000);
  const shown = [VERSION, agencyId, brandId, now.from, now.to, before.from, before.to, theme, seconds].join(BETWEEN);
  return `${shown}.${signatureOf(shown, secret)}.svg`;
}

/** What a link shows; `undefined` for what was not written with this secret, character by character. */
export function readPictureLink(text: string, secret: string): PictureLink | undefined {
  const [, shown, signature] = FORM.exec(text) ?? [];
  // Compared as text: of the last character of base 64 some bits mean nothing, and a forged one would decode to the same.
  if (!shown || !signature || !sameHash(signatureOf(shown, secret), signature)) return undefined;
  const parsed = parts.safeParse(shown.split(BETWEEN));
  if (!parsed.success) return undefined;
  const [, agencyId, brandId, from, to, beforeFrom, beforeTo, theme, seconds] = parsed.data;
  return {
    agencyId,
    brandId,
    periods: { now: { from, to }, before: { from: beforeFrom, to: beforeTo } },
    theme,
    expiresAt: new Date(seconds * 1000),
  };
}

const signatureOf = (shown: string, secret: string): string =>
  createHmac('sha256', secret).update(shown).digest('base64url');
