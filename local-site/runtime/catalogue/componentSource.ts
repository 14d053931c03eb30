import type { InstalledComponent } from './installedComponents';

/** A place components come from; read again when it changes on disk. */
export interface ComponentSource {
  /** Where the site serves its files now, with slashes at both ends. */
  readonly basePath: () => string;
  readonly components: () => readonly InstalledComponent[];
  /** The file at an absolute path of the site, or undefined. */
  readonly file: (path: string) => Buffer | undefined;
  /** Whether an address always means the same content. */
  readonly immutable: boolean;
}
