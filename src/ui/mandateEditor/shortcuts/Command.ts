/** A key with what is held down. `key` as the browser names it, e.g. `Enter`. */
export interface Shortcut {
  readonly key: string;
  readonly control?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** Something a person can do: the same object serves button, shortcut and the list of shortcuts. */
export interface Command {
  readonly key: string;
  readonly name: string;
  readonly shortcut: Shortcut | null;
  /** Other keys for the same, as other programs have them. */
  readonly alternatives?: readonly Shortcut[];
  readonly isEnabled: boolean;
  run(): void;
}
