import type { ReportKind } from '../followup/groupReport';
import { hashText } from '../mandate/hashText';

/** Key of a group's document about a period: two who begin it at once begin the same. */
export const reportKey = (groupKey: string, kind: ReportKind, period: string): string => `${kind}.${hashText(JSON.stringify([groupKey, period])).slice(0, 32)}`;
