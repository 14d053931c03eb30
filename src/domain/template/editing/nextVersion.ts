/** What a template and a clause have in common. */
interface Versioned {
  readonly version: number;
  readonly changes: string;
}

/** The text to write the next version from. @param existing numbers of the versions there are */
export const nextVersion = <Text extends Versioned>(text: Text, existing: readonly number[]): Text => ({
  ...text,
  version: Math.max(0, ...existing) + 1,
  changes: ''
});
