/** Base permissions as SharePoint answers them: two unsigned 32-bit halves. */
export interface StoredMask {
  readonly High: string | number;
  readonly Low: string | number;
}

/** Bits of the lower half, by `SPBasePermissions`. */
const bits = { view: 0x1, add: 0x2, edit: 0x4, approve: 0x10 } as const;

export type Right = keyof typeof bits;

/** Whether the mask gives the right; nothing gives none. */
export const may = (mask: StoredMask | null, right: Right): boolean =>
  mask !== null && (Number(mask.Low) & bits[right]) !== 0;
