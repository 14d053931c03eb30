import type { IsoDate } from '../mandate/answer';

export const taskStates = ['open', 'done', 'dropped'] as const;

export type TaskState = (typeof taskStates)[number];

/** Cells of a row that says who does what until when. */
export interface TaskCells {
  readonly task: string;
  readonly who: string;
  readonly until: IsoDate | '';
}

/** Cells of a task that is followed up. */
export interface FollowedTaskCells extends TaskCells {
  /** Day of the meeting where it was decided, in words. */
  readonly since: string;
  readonly state: TaskState | '';
  readonly comment: string;
}

/** Cells of a meeting's point. */
export interface PointCells extends TaskCells {
  readonly heading: string;
  readonly said: string;
  readonly decision: string;
}
