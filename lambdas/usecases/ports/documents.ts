import type { TrustedDocument } from '../../domain/trusted-document';
import type { Page, PageRequest } from './page';

/** The documents that an agency trusts. */
export interface DocumentStore {
  trustedDocument(hash: string): Promise<TrustedDocument | undefined>;
  /** In the order of the hashes. */
  trustedDocumentsByHash(hashes: readonly string[]): Promise<(TrustedDocument | undefined)[]>;
  /** By their hashes. */
  trustedDocuments(page: PageRequest): Promise<Page<TrustedDocument>>;
}

export type DocumentChange =
  /** A document that is there already is not put again. */
  | { do: 'put-trusted-document'; document: TrustedDocument }
  | { do: 'remove-trusted-document'; hash: string }
  /** Notes the agency's demand where every call for it is counted, so that admission knows of it without another read. */
  | { do: 'demand-trusted-documents'; demanded: boolean };
