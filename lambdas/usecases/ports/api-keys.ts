import type { Member } from '../../domain/agency';
import type { ApiKey, ApiKeyRoster } from '../../domain/api-key';
import type { Page, PageRequest } from './page';

/** What a commit writes of API keys. A new key is created, listed and put on the roster; it changes without the latter two. */
export type ApiKeyChange =
  | { do: 'create-api-key'; apiKey: ApiKey }
  | { do: 'list-api-key'; apiKey: ApiKey }
  /** Leaves alone what the key's use counts in the same item. */
  | { do: 'update-api-key'; apiKey: ApiKey; expectedVersion: number }
  | { do: 'put-api-key-roster'; roster: ApiKeyRoster; expectedVersion?: number };

/** A key with the member who made it, while they are one. */
export interface ListedApiKey {
  apiKey: ApiKey;
  issuer?: Member;
}

export interface ApiKeyStore {
  apiKey(lookup: string): Promise<ApiKey | undefined>;
  /** From the first; ended ones too. */
  apiKeys(page: PageRequest): Promise<Page<ListedApiKey>>;
  apiKeyRoster(): Promise<ApiKeyRoster | undefined>;
}
