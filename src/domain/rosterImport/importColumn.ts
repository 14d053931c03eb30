/** What a column of a file with rosters may hold. */
export type ImportColumn =
  | 'group'
  | 'role'
  | 'region'
  /** Whom the seat is for outside the regions. */
  | 'seatFor'
  | 'profession'
  | 'votes'
  | 'required'
  | 'name'
  | 'title'
  /** The person's. */
  | 'organisation'
  | 'email'
  | 'isPublic'
  | 'from'
  | 'to'
  | 'appointedBy'
  | 'appointedOn'
  | 'paragraph'
  | 'note'
  /** Tells seats apart that are alike; written by the export. */
  | 'seatKey';
