import { Failure } from '../ports/failure';

/** Small letters, digits and hyphens: a key becomes a folder's and a SharePoint group's name, and is never renamed. */
const pattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** @throws Failure `invalid` when the key cannot be a folder's name */
export function checkKey(key: string): void {
  if (!pattern.test(key)) {
    throw new Failure('invalid', `”${key}” cannot be a key: use a–z, 0–9 and hyphens, at most 80 characters.`);
  }
}
