/** A server-relative path as it stands in an address: `#`, `%`, spaces and letters beyond ASCII encoded, slashes kept. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
