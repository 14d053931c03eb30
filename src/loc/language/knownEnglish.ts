import type { Areas } from './Areas';

/** What has been loaded of the English texts: nothing on a Swedish page. */
export const knownEnglish: { -readonly [Area in keyof Areas]?: Areas[Area] } = {};
