import type { GroupReport } from '../../../domain/followup/groupReport';

/** The columns a document's text lies in, in their order. */
export const contentColumns = ['Content1', 'Content2', 'Content3'] as const;

type Content = { readonly [Column in (typeof contentColumns)[number]]: string | null };

export const contentOf = (row: Content): string => contentColumns.map((column) => row[column] ?? '').join('');

/** Most characters that SharePoint keeps in one line of text. */
export const lineLength = 255;

/** How a document is called in its list. */
export const reportTitle = ({ kind, period }: Pick<GroupReport, 'kind' | 'period'>): string => `${kind} ${period}`.slice(0, lineLength);
