/** A version is written as a draft; from the moment it is in use it never changes. */
export const versionStates = ['draft', 'inUse'] as const;

export type VersionState = (typeof versionStates)[number];
