/** Which of the next requests to `_api` a fault hits. */
export interface Aim {
  /** How many of them; without an end when missing. */
  requests?: number;
  /** Text in path and query as sent, without regard to case, `*` for anything; all when missing. */
  readonly path?: string;
}

/** Requests are answered so instead of being done. */
export interface Throttle extends Aim {
  readonly status: 429 | 503;
  /** Sent as `Retry-After`; the real service has been seen to leave it out. */
  readonly retryAfterSeconds?: number;
  /** Sends the caller to the throttle page, HTML with status 200, as browsers are. */
  readonly page?: boolean;
}

export interface Latency extends Aim {
  readonly milliseconds: number;
}

/** Misbehaviour a test can order; off unless the site was started with test control. */
export interface Faults {
  throttle: Throttle | undefined;
  /** Requests are done, but their answers never arrive. Writes only, unless a path says otherwise. */
  lostResponses: Aim | undefined;
  /** The next writes to existing items meet a concurrent write: 409. */
  saveConflicts: number;
  latency: Latency | undefined;
  /** CAML over the threshold: rows of the first ids only, or an error; the real service has been seen to do both. */
  camlOverThreshold: 'partial' | 'error';
}

export function noFaults(): Faults {
  return { throttle: undefined, lostResponses: undefined, saveConflicts: 0, latency: undefined, camlOverThreshold: 'partial' };
}

/** Whether a fault hits this request; counts the hit. */
export function hits(fault: Aim | undefined, url: URL): boolean {
  if (!fault || fault.requests === 0) return false;
  if (fault.path !== undefined && !holds(url.pathname + url.search, fault.path)) return false;
  if (fault.requests !== undefined) fault.requests -= 1;
  return true;
}

/** Whether the parts of a pattern stand in the address, one behind the other. */
function holds(address: string, pattern: string): boolean {
  const text = address.toLowerCase();
  let at = 0;
  return pattern.toLowerCase().split('*').every(part => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
