export const _DEFAULT_HEADING_LEVEL = 2;

export function _HeadingLevel(): { fontSize: string } {
  return { fontSize: '' };
}
