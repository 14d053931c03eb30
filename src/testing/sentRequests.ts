/** The requests of the test that runs, as `GET https://…`. */
export interface SentRequests {
  readonly sent: () => readonly string[];
  /** Begins anew in the middle of a test. */
  readonly forget: () => void;
}

/** Notes what the tests of the `describe` it is called in send; each test begins with none, and `fetch` is put back after the last. */
export function sentRequests(): SentRequests {
  const real = globalThis.fetch;
  const sent: string[] = [];
  const forget = (): void => {
    sent.length = 0;
  };
  beforeAll(() => {
    globalThis.fetch = (url, init) => {
      sent.push(`${init?.method ?? 'GET'} ${String(url)}`);
      return real(url, init);
    };
  });
  beforeEach(forget);
  afterAll(() => {
    globalThis.fetch = real;
  });
  return { sent: () => sent, forget };
}
