/**
 * Tries something at once, and after every change below a place until it succeeds: what it needs may still have to be fetched.
 * @param attempt tells whether it succeeded
 * @returns gives it up; undefined when it succeeded at once
 */
export function whenDone(place: HTMLElement, attempt: () => boolean): (() => void) | undefined {
  if (attempt()) return undefined;
  const arrival = new MutationObserver(() => attempt() && arrival.disconnect());
  arrival.observe(place, { childList: true, subtree: true });
  return () => arrival.disconnect();
}
