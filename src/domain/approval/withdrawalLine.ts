import { swedishDate } from '../mandate/swedishDate';
import type { Withdrawal } from './withdrawalOf';

/** What every page of a withdrawn text says: *UPPHÄVD 12 mars 2026 av Regionsjukvårdsledningen, § 8*. */
export function withdrawalLine(bodyName: string, { date, paragraph }: Pick<Withdrawal, 'date' | 'paragraph'>): string {
  const line = `UPPHÄVD ${swedishDate(date)} av ${bodyName}`;
  return paragraph === '' ? line : `${line}, § ${paragraph}`;
}
