import { refusals } from '../refusals';

/** The server-relative path of a full address, decoded; 400 when it is not well-formed. */
export function pathOfUrl(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    throw refusals.badServerRelativeUrl();
  }
}
