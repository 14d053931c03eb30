/** A text as it stands by itself. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
