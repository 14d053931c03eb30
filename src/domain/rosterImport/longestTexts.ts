import type { ImportColumn } from './importColumn';

/** Characters that the columns which are kept as they stand may hold. */
export const longestTexts: Partial<Readonly<Record<ImportColumn, number>>> = {
  seatFor: 255,
  profession: 255,
  name: 255,
  title: 255,
  organisation: 255,
  email: 255,
  appointedBy: 255,
  paragraph: 64,
  note: 10_000
};
