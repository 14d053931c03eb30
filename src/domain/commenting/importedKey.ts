import { hashText } from '../mandate/hashText';
import { canonicalize } from '../mandate/canonicalize';

/** Key of a comment out of a file: the same whenever the same comment is read, so that a repeat doubles nothing. */
export const importedKey = (mandateKey: string, ...said: readonly string[]): string =>
  `f${hashText(canonicalize([mandateKey, ...said])).slice(0, 40)}`;
