/** Misbehaviour a test can order; off unless the site was started with test control. */
export interface Faults {
  /** Answers the next requests to `_api` with 429 or 503 instead of doing them. */
  throttle: { status: 429 | 503; requests: number; retryAfterSeconds?: number } | undefined;
  /** The next writes are done, but their answers never arrive. */
  lostResponses: number;
  /** The next writes to existing items meet a concurrent write: 409. */
  saveConflicts: number;
  /** Milliseconds every `_api` answer waits. */
  latency: number;
  /** CAML over the threshold: rows of the first ids only, or an error; the real service has been seen to do both. */
  camlOverThreshold: 'partial' | 'error';
}

export function noFaults(): Faults {
  return { throttle: undefined, lostResponses: 0, saveConflicts: 0, latency: 0, camlOverThreshold: 'partial' };
}
