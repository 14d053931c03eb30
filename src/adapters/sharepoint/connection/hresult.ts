import type { FailureKind } from '../../../application/ports/failure';

/** Result codes SharePoint Online is known to answer with, by what they mean to the application. */
const kinds: Readonly<Record<string, FailureKind>> = {
  // Form digest missing, invalid or of another web.
  '-2130575251': 'expired',
  '-2130575252': 'expired',
  '-2147024891': 'denied',
  // Item or file, path.
  '-2130575338': 'missing',
  '-2147024894': 'missing',
  // Save conflict, duplicate value, file exists, checked out by another, locked.
  '-2130246326': 'conflict',
  '-2130575305': 'conflict',
  '-2130575169': 'conflict',
  '-2130575257': 'conflict',
  '-2130575306': 'conflict',
  '-2147018894': 'conflict',
  // List view threshold and lookup threshold: waiting does not help, the query is wrong.
  '-2147024860': 'invalid',
  '-2147024749': 'invalid'
};

/** @param code as in an answer, e.g. `-2130575338, System.ArgumentException`, or the number of a row's ErrorCode */
export function kindOfResult(code: string | number): FailureKind | undefined {
  return kinds[String(code).split(',')[0]?.trim() ?? ''];
}
