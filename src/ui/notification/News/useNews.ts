import * as React from 'react';
import type { SeenBy } from '../../../application/approval/listDecisions';
import type { News } from '../../../application/notification/newsIn';
import type { DraftKeep } from '../../../application/ports/draftKeep';
import { useDevice } from '../../device/useDevice';

const keyOf = (login: string): string => `uppdrag-sett ${login}`;

/** Highest ledger id a person has seen on this device; null before the first visit. */
export const seenOn = (keep: DraftKeep): SeenBy => (login) => {
  const kept = Number(keep.get(keyOf(login)) ?? Number.NaN);
  return Number.isSafeInteger(kept) && kept >= 0 ? kept : null;
};

/** Remembers on this device that the user has seen what is there. */
export const keepSeen = (keep: DraftKeep, { login, newest }: News): void => keep.set(keyOf(login), String(newest));

/** Marks what is shown as read, on this device. */
export function useRead(news: News): { readonly isRead: boolean; readonly markAsRead: () => void } {
  const { keep } = useDevice();
  const [isRead, setRead] = React.useState(false);
  const markAsRead = (): void => {
    keepSeen(keep, news);
    setRead(true);
  };
  return { isRead, markAsRead };
}
