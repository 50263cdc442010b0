/** What a request turned out to be, for those who watch the API. It names nothing that a client could make up. */
export interface Observation {
  /** The fields of the root that it asks for, by the schema's names: `Query.portfolio`. */
  fields: string[];
  /** The codes of its top-level errors, each once. */
  errorCodes: string[];
}

export const nothingObserved = (): Observation => ({ fields: [], errorCodes: [] });
