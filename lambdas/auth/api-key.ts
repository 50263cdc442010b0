import { mintSecret, readSecret, type MintedSecret, type ReadSecret } from './secret';

/** A test key can only read and dry-run. */
const MODES = ['live', 'test'] as const;
export type ApiKeyMode = (typeof MODES)[number];

/** What can be known of a key without asking the store. */
export interface ReadApiKey extends ReadSecret {
  mode: ApiKeyMode;
}

export interface MintedApiKey extends ReadApiKey, Pick<MintedSecret, 'lastFour'> {
  /** The key itself. It is shown once and never stored. */
  key: string;
}

const prefixOf = (mode: ApiKeyMode): string => `rsn_${mode}_`;

/** Makes a new key: `rsn_live_` or `rsn_test_`, and a secret; with the lookup of another, the key that takes its place. */
export function mintApiKey(mode: ApiKeyMode, lookup?: string): MintedApiKey {
  const { secret, ...minted } = mintSecret(prefixOf(mode), lookup);
  return { ...minted, key: secret, mode };
}

/** Reads a key that a caller sent. `undefined` for a text that no key can be, so that a typo costs no read. */
export function readApiKey(text: string): ReadApiKey | undefined {
  const mode = MODES.find((one) => text.startsWith(prefixOf(one)));
  const read = mode && readSecret(prefixOf(mode), text);
  return read && { ...read, mode };
}
