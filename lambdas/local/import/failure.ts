/** Why an import cannot begin or go on: a sentence that says what to do. It is shown without a stack trace. */
export class ImportFailure extends Error {}
