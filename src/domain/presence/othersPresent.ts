import type { Presence } from './presence';

/** After this long without a sign of life a person is taken to have left, in milliseconds. */
export const goneAfter = 90_000;

/**
 * Who else has the draft open, by name. All times are the server's: the reader's own sign of life tells what time it is.
 * @param own the reader's newest sign of life
 */
export function othersPresent(all: readonly Presence[], own: Presence): readonly Presence[] {
  const now = Date.parse(own.seen);
  return all
    .filter(({ login, seen }) => login !== own.login && now - Date.parse(seen) < goneAfter)
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
