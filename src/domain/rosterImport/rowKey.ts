import { hashText } from '../mandate/hashText';

/** Hexadecimal digits of a key: enough that no two rows of a country share one by chance. */
const LENGTH = 20;

/** A key out of what a row says: the same for the same row, whenever it is read in. */
export const rowKey = (...said: readonly string[]): string => `in-${hashText(JSON.stringify(said)).slice(0, LENGTH)}`;
