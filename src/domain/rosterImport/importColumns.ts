import type { ImportColumn } from './importColumn';

/** Every column, in the order in which files are written. */
export const importColumns: readonly ImportColumn[] = [
  'group',
  'role',
  'region',
  'seatFor',
  'profession',
  'votes',
  'required',
  'name',
  'title',
  'organisation',
  'email',
  'isPublic',
  'from',
  'to',
  'appointedBy',
  'appointedOn',
  'paragraph',
  'note',
  'seatKey'
];
