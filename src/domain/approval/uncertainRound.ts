import type { CaseState, Round } from './caseState';

/**
 * The newest text that was withdrawn before any receipt of it and with none in the case after: whether its file had come
 * in sight by then, the ledger cannot know. Null when there is none.
 */
export function uncertainRound({ rounds }: Pick<CaseState, 'rounds'>): Round | null {
  const newestFirst = [...rounds].reverse();
  const found = newestFirst.find(({ state, publication, stamp }) => state === 'withdrawn' && publication === null && stamp === null);
  const withdrawn = found?.events[found.events.length - 1]?.id ?? 0;
  const isSettled = rounds.some(({ events }) => events.some(({ id, record }) => record?.type === 'publication' && id > withdrawn));
  return found && !isSettled ? found : null;
}
