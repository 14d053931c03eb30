/** Keys in one text column. Keys hold no semicolon. */
export const joinKeys = (keys: readonly string[]): string => keys.join(';');

export const splitKeys = (text: string | null): readonly string[] => (text ? text.split(';') : []);
