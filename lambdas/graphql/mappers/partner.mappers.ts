import type { ApiKey } from '../../domain/agency';

export type ApiKeyMapper = ApiKey;
