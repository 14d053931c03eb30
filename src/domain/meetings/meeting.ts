import type { IsoDate } from '../mandate/answer';

/** A meeting at which a body decides. */
export interface Meeting {
  readonly key: string;
  readonly body: string;
  readonly date: IsoDate;
  /** Closing day: the last day on which papers for the meeting are taken in. */
  readonly papersBy: IsoDate;
  /** Where it is held; may be empty. */
  readonly place: string;
}
