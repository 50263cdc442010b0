/** The key came with another request before. */
export class KeyReusedError extends Error {
  constructor() {
    super('This Idempotency-Key came with another request before. Send a new key with a new request.');
  }
}

/** The same request is being carried out at this moment, or whoever did so went down. */
export class StillRunningError extends Error {
  /** @param retryAfterSeconds after which it is done, or can be taken up again */
  constructor(readonly retryAfterSeconds: number) {
    super(`This request is still being carried out. Ask again in ${retryAfterSeconds} seconds at the latest.`);
  }
}

/** It was done, and its answer was too large to be kept. */
export class AnswerNotKeptError extends Error {
  constructor() {
    super('This request was carried out before. Its answer was too large to be kept: read what it changed instead.');
  }
}

/** The answer tells of brands that the caller could see then, and can no longer. */
export class BrandsOutOfSightError extends Error {
  constructor() {
    super('This request was carried out before. You may no longer see the brands that its answer tells of.');
  }
}

/** Another run of the same call was first: its outcome is the answer. Nothing of this run was written. */
export class DoneBeforeError extends Error {}
