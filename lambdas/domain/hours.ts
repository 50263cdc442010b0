/** Hours are counted exactly, in hundredths. */
const LARGEST_HUNDREDTHS = 100_000_000n;

/** The most hours one entry can hold. */
export const LARGEST_HOURS = LARGEST_HUNDREDTHS / 100n;

/** Reads `7.5` as 750 hundredths of an hour; `undefined` when it is no such number, has a third decimal or is too large. */
export function parseHours(text: string): bigint | undefined {
  const match = /^(\d{1,16})(?:\.(\d{1,2})0*)?$/.exec(text);
  if (!match) return undefined;
  const hundredths = BigInt(match[1] + (match[2] ?? '').padEnd(2, '0'));
  return hundredths > LARGEST_HUNDREDTHS ? undefined : hundredths;
}

/** `7.50` for 750 hundredths. */
export const formatHours = (hundredths: bigint): string => {
  const sign = hundredths < 0n ? '-' : '';
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
