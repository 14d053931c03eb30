/** A text as it is compared: without spaces around it, and whatever the case of its letters. */
export const plainText = (text: string): string => text.trim().toLocaleLowerCase('sv');
