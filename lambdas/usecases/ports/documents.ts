import type { TrustedDocument } from '../../domain/trusted-document';
import type { Page, PageRequest } from './index';

/** The documents that an agency trusts. */
export interface DocumentStore {
  trustedDocument(hash: string): Promise<TrustedDocument | undefined>;
  /** In the order of the hashes. */
  trustedDocumentsByHash(hashes: readonly string[]): Promise<(TrustedDocument | undefined)[]>;
  /** By their hashes. */
  trustedDocuments(page: PageRequest): Promise<Page<TrustedDocument>>;
}

/** A document that is there already is not put again, and only one that is there is removed. */
export type DocumentChange =
  { do: 'put-trusted-document'; document: TrustedDocument } | { do: 'remove-trusted-document'; hash: string };
