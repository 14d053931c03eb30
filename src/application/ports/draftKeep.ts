/**
 * A place of the writer's own device for text the server does not have yet, so that a reload or a lost session
 * loses nothing. Never throws: where the device keeps nothing, `get` gives null.
 */
export interface DraftKeep {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}
