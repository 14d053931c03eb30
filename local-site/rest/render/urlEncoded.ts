/** Text as SharePoint's `.urlencode` members have it: everything but letters and digits as `%XX` of UTF-8. */
export function urlEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[^A-Za-z0-9%]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
