import { escapeHtml } from './escapeHtml';

/** An element with a text, escaped; nothing for an empty text. */
export const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escapeHtml(text)}</${name}>\n`);
