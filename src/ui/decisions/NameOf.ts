/** Name of a group or body by its key; the key itself when the name is not known. */
export type NameOf = (key: string) => string;
