/** Where a goal stands, worst first. */
export const goalStates = ['dropped', 'notBegun', 'ongoing', 'partlyReached', 'reached'] as const;

export type GoalState = (typeof goalStates)[number];

/** Cells of a row that is a goal; its key stays with it from the plan to the report and the plan after. */
export interface GoalCells {
  readonly goal: string;
  readonly measure: string;
  /** A person or a role. */
  readonly owner: string;
  /** What patients are promised, in the mandate's words; empty for none. */
  readonly promise: string;
  readonly state: GoalState | '';
  /** What became of it; empty in a plan. */
  readonly outcome: string;
}
