/** One thing somebody did, as what stood before it and what stands after it. */
export interface Step<State> {
  readonly before: State;
  readonly after: State;
  /** What was written in, e.g. a field: steps of one topic in a row are one. Empty for a step of its own. */
  readonly topic: string;
}

/**
 * What has been done and can be undone, and what has been undone and can be done again; the last of each is next.
 * `State` is all that is edited, or only the part a step is about: undoing gives it back for the caller to put in
 * place, so that what others have changed elsewhere meanwhile stays.
 */
export interface History<State> {
  readonly done: readonly Step<State>[];
  readonly undone: readonly Step<State>[];
  /** True when the next step may join the last one. */
  readonly isOpen: boolean;
}

/** A history that has moved, and what is to stand now. */
export interface Moved<State> {
  readonly history: History<State>;
  readonly state: State;
  readonly topic: string;
}

/** How many steps are remembered. */
export const historyLimit = 200;

export const emptyHistory: History<never> = { done: [], undone: [], isOpen: false };

/** Adds a step, joined with the last one while it goes on with the same topic. What was undone is forgotten. */
export function record<State>(history: History<State>, step: Step<State>): History<State> {
  const last = history.done[history.done.length - 1];
  const goesOn = history.isOpen && last !== undefined && step.topic !== '' && last.topic === step.topic;
  const done = goesOn
    ? [...history.done.slice(0, -1), { ...step, before: last.before }]
    : [...history.done, step].slice(-historyLimit);
  return { done, undone: [], isOpen: true };
}

/** Ends the run of the last topic: what is written after a pause is undone by itself. */
export function pause<State>(history: History<State>): History<State> {
  return history.isOpen ? { ...history, isOpen: false } : history;
}

/** Takes the last step back; null when there is none. */
export function undo<State>(history: History<State>): Moved<State> | null {
  const step = history.done[history.done.length - 1];
  return step
    ? {
        history: { done: history.done.slice(0, -1), undone: [...history.undone, step], isOpen: false },
        state: step.before,
        topic: step.topic
      }
    : null;
}

/** Does the step last undone again; null when there is none. */
export function redo<State>(history: History<State>): Moved<State> | null {
  const step = history.undone[history.undone.length - 1];
  return step
    ? {
        history: { done: [...history.done, step], undone: history.undone.slice(0, -1), isOpen: false },
        state: step.after,
        topic: step.topic
      }
    : null;
}
