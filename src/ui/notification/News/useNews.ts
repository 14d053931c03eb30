import * as React from 'react';
import type { News, NewsPorts } from '../../../application/notification/listNews';
import { listNews } from '../../../application/notification/listNews';
import type { DraftKeep } from '../../../application/ports/draftKeep';
import { Failure } from '../../../application/ports/failure';
import { useDevice } from '../../device/useDevice';

/** What is new, and how the user says that it is read. */
export interface UnreadNews {
  readonly news: News;
  readonly login: string;
}

const keyOf = (login: string): string => `uppdrag-sett ${login}`;

/** Highest ledger id this person has seen on this device; null before the first visit. */
function seenBy(keep: DraftKeep, login: string): number | null {
  const kept = Number(keep.get(keyOf(login)) ?? Number.NaN);
  return Number.isSafeInteger(kept) && kept >= 0 ? kept : null;
}

/** Reads what is new; null where it cannot be read, which must not keep the list of cases from being shown. */
export async function readNews(ports: NewsPorts, keep: DraftKeep): Promise<UnreadNews | null> {
  try {
    const { login } = await ports.session.user();
    const seen = seenBy(keep, login);
    const news = await listNews(ports, seen);
    if (seen === null) keep.set(keyOf(login), String(news.newest));
    return { news, login };
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}

/** Marks what is shown as read, on this device. */
export function useRead({ news, login }: UnreadNews): { readonly isRead: boolean; readonly markAsRead: () => void } {
  const { keep } = useDevice();
  const [isRead, setRead] = React.useState(false);
  const markAsRead = (): void => {
    keep.set(keyOf(login), String(news.newest));
    setRead(true);
  };
  return { isRead, markAsRead };
}
