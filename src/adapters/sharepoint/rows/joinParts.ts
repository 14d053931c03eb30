/** A part of a text as a row holds it. */
export interface TextPart {
  readonly RowKey: string | null;
  readonly Part: number | null;
  readonly Parts: number | null;
  readonly Text: string | null;
}

/** Key of the row that holds a part, counted from 1. */
export const partKey = (textKey: string, part: number): string => `${textKey}.${part}`;

/** A text put together from its rows. */
export interface JoinedText<Row extends TextPart> {
  readonly text: string;
  /** The first row. */
  readonly first: Row;
  readonly rows: readonly Row[];
  /** False when a part is missing. */
  readonly whole: boolean;
}

/** The first row of each part, in order: a part added twice counts once. */
function firstOfEach<Row extends TextPart>(textKey: string, rows: readonly Row[]): readonly Row[] {
  const parts = new Map<number, Row>();
  for (const row of rows) {
    if (row.Part !== null && row.RowKey === partKey(textKey, row.Part) && !parts.has(row.Part)) {
      parts.set(row.Part, row);
    }
  }
  return [...parts].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/**
 * Joins the rows that carry the text's key. Rows with another row key than the part's own are strangers and do not
 * count.
 * @param rows by id, only those that lie where the text's owner alone can put them
 * @returns null when there is no part at all
 */
export function joinParts<Row extends TextPart>(textKey: string, rows: readonly Row[]): JoinedText<Row> | null {
  const parts = firstOfEach(textKey, rows);
  const [first] = parts;
  return first
    ? {
        text: parts.map(({ Text }) => Text ?? '').join(''),
        first,
        rows: parts,
        whole: parts.length === first.Parts && parts.every(({ Part }, index) => Part === index + 1)
      }
    : null;
}
