/** Requests that a work sends. @param counts those of interest; all unless said */
export async function requestsOf(work: () => Promise<unknown>, counts: (url: string) => boolean = () => true): Promise<number> {
  const real = globalThis.fetch;
  let requests = 0;
  globalThis.fetch = (url, init) => {
    if (counts(String(url))) requests += 1;
    return real(url, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return requests;
}
