/**
 * What a call by Url names. It may be encoded or not, and SharePoint cannot tell which, so names with `#` and `%` are
 * reached by the calls that take a decoded path only [M]; how they are refused is unproven.
 */
export function plainUrl(given: string, refuse: (given: string) => Error): string {
  if (/[#%]/.test(given)) throw refuse(given);
  return given;
}
