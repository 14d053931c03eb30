import { cleanText } from '../../mandate/cleanText';

/** Soft hyphens and signs without width, which programs leave in text and nobody sees. */
const invisible = /[\u00AD\u200B-\u200D\u2060]/gu;

/** A text as it is compared: what nobody sees is gone, and all white space is one space. */
export const comparable = (text: string): string => cleanText(text).replace(invisible, '').replace(/\s+/gu, ' ').trim();
