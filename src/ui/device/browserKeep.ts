import type { DraftKeep } from '../../application/ports/draftKeep';

const withoutThrowing = <Result>(attempt: () => Result, otherwise: Result): Result => {
  try {
    return attempt();
  } catch {
    // A full or forbidden store keeps nothing; the page then asks before it is left.
    return otherwise;
  }
};

/** Keeps texts in the browser's local storage of the site. */
export const browserKeep: DraftKeep = {
  get: (key) => withoutThrowing(() => window.localStorage.getItem(key), null),
  set: (key, value) => withoutThrowing(() => window.localStorage.setItem(key, value), undefined),
  remove: (key) => withoutThrowing(() => window.localStorage.removeItem(key), undefined)
};
