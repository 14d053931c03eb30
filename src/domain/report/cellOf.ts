import type { ReportRow } from './reportAnswer';

/** What stands in a row's cell, without spaces around it. */
export const cellOf = ({ cells }: ReportRow, key: string): string => (cells[key] ?? '').trim();
