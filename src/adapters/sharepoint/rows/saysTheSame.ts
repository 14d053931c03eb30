/** SharePoint may give the line breaks of a note back in another form. */
const comparable = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);

/** True when a row read back already has all of the values: an earlier save of them got through. */
export const saysTheSame = (row: object, values: object): boolean =>
  Object.entries(values).every(([name, value]) => comparable((row as object)[name as never] ?? '') === comparable(value));
