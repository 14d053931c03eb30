/** How an address is written where the drives' API takes one: base64 for addresses, after `u!`. */
export const sharedAddress = (url: string): string =>
  `u!${btoa(url).replace(/=+$/, '').replace(/\//g, '_').replace(/\+/g, '-')}`;
