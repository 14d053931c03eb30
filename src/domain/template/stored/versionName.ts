/** One version of a template or clause, by its key. */
export interface VersionName {
  readonly key: string;
  readonly version: number;
}

/** A version's name as one text, e.g. `sydostra-rag.2`. */
export const versionKey = ({ key, version }: VersionName): string => `${key}.${version}`;
