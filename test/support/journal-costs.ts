/** What the journal's entry of a mutation costs, in write units: on its own, and in a transaction of up to 1 KB. */
export const ENTRY = 1;
export const ENTRY_IN_TRANSACTION = 2;
