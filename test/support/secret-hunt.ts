import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A text that must stand nowhere, and what is looked for: it, its secret part, and both in other writings. */
export interface Secret {
  name: string;
  forms: string[];
}

/** `secretPart` is what nobody may know; the rest may well be told, such as the public part of a key. */
export function secret(name: string, text: string, secretPart = text): Secret {
  const texts = [...new Set([text, secretPart])];
  return { name, forms: texts.flatMap((one) => [one, Buffer.from(one).toString('hex'), ...inBase64(one)]) };
}

/** As it stands within a longer text in base 64, which depends on where it begins; without the characters at its ends. */
const inBase64 = (text: string): string[] =>
  [0, 1, 2].flatMap((before) => {
    const whole = Buffer.from(`${'x'.repeat(before)}${text}`)
      .toString('base64')
      .replaceAll('=', '');
    const inner = whole.slice(before === 0 ? 0 : 4, -4);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });

/** The names of the secrets that a value shows, wherever in it. */
export function shownIn(value: unknown, secrets: readonly Secret[]): string[] {
  const texts = textsOf(value);
  return secrets
    .filter(({ forms }) => forms.some((form) => texts.some((text) => text.includes(form))))
    .map(({ name }) => name);
}

function textsOf(value: unknown): string[] {
  const bytes: Uint8Array[] = [];
  const text = JSON.stringify(value, function (this: Record<string, unknown>, name, one: unknown) {
    // A buffer has turned itself into a list of numbers by now.
    const stored = this[name];
    if (!ArrayBuffer.isView(stored)) return one;
    bytes.push(stored as Uint8Array);
    return '';
  });
  return [
    text,
    ...bytes.flatMap((one) => [one, ...unpacked(one)].map((content) => Buffer.from(content).toString('latin1'))),
  ];
}

/** What bytes hold when they are compressed: nobody has to know a key to read that. */
function unpacked(bytes: Uint8Array): Uint8Array[] {
  return [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
}
