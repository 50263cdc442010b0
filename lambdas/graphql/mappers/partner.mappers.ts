import type { ApiKey } from '../../domain/api-key';

export type ApiKeyMapper = ApiKey;
