import type { WordChange } from './comparison';

/** One of the two texts out of the marked words. */
export const sideOf = (words: readonly WordChange[], side: 'before' | 'after'): string =>
  words
    .filter(({ kind }) => kind !== (side === 'before' ? 'inserted' : 'deleted'))
    .map(({ text }) => text)
    .join('');
