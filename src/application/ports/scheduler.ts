/** Does things later. */
export interface Scheduler {
  /** Runs the task once, after the time; the answer cancels it, and does nothing once it has run. */
  after(milliseconds: number, task: () => void): () => void;
}
