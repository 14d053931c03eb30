import type { Revision } from './revision';

/** The changes declined where nobody is asked: no words of the mandate's own are taken away unasked. */
export const conflictsOf = ({ changes }: Revision): ReadonlySet<string> =>
  new Set(changes.filter(({ isConflict }) => isConflict).map(({ id }) => id));
