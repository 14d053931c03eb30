import type { Json } from '../language/json';

/** What an action has given: all of it as `outputs`, its content as `body`. */
export interface Result {
  readonly outputs: Json;
  readonly body: Json;
}

/** Where expressions read from: a run, or one turn of a loop within it. */
export interface Frame {
  readonly parameters: Readonly<Record<string, Json>>;
  readonly triggerBody: Json;
  readonly now: () => Date;
  /** Results of this turn by action; those outside the loop are in the frame around. */
  readonly results: Map<string, Result>;
  /** Loops around, by name, with the item of the turn. */
  readonly loops: ReadonlyMap<string, Json>;
  readonly around: Frame | null;
}

export const turnOf = (around: Frame, loop: string, item: Json): Frame => ({
  ...around,
  results: new Map(),
  loops: new Map([...around.loops, [loop, item]]),
  around
});

/** What an action of this turn, or around it, gave; null when it was not reached. */
export function resultOf(frame: Frame, action: string): Result | null {
  return frame.results.get(action) ?? (frame.around && resultOf(frame.around, action));
}
