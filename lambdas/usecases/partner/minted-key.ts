/** A freshly made key: what is stored of it, and the text that is shown once. */
export interface MintedKey {
  key: string;
  lookup: string;
  hash: string;
  lastFour: string;
}

/** Makes the text of a key; with the lookup of another, of the one that takes its place. */
export type MintApiKey = (mode: 'live' | 'test', lookup?: string) => MintedKey;
