import type { DraftKeep } from '../../application/ports/draftKeep';

/** Everything kept is gone when the browser refuses: private windows, a full store, a policy of the organisation. */
function quietly<T>(use: () => T, otherwise: T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

/**
 * Keeps text in the browser's local storage.
 * @param prefix parts this product, site and person from others in the same browser
 */
export const createBrowserDraftKeep = (prefix: string): DraftKeep => ({
  get: (key) => quietly(() => localStorage.getItem(prefix + key), null),
  set: (key, value) => quietly(() => localStorage.setItem(prefix + key, value), undefined),
  remove: (key) => quietly(() => localStorage.removeItem(prefix + key), undefined)
});
