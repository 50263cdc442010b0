/** A document that front ends of an agency send by its hash. It never changes: another text has another hash. */
export interface TrustedDocument {
  /** SHA-256 of the body, in hexadecimal digits. */
  hash: string;
  body: string;
  publishedAt: string;
}
