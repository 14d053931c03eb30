import { pageAddress } from './pageAddress';

/** As {@link pageAddress}, with the site's host: for what is opened outside the site. */
export function absoluteAddress(page: string, parameters: Readonly<Record<string, string>>): string {
  const address = pageAddress(page, parameters);
  return address === '' ? '' : new URL(address, window.location.origin).toString();
}
