/** Why an operation cannot begin or go on: a sentence that says what to do. It is shown without a stack trace. */
export class OperationFailure extends Error {
  override readonly name = 'OperationFailure';
}
