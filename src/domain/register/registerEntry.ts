import type { PublicState, WorkingState } from '../approval/caseState';
import type { IsoDate } from '../mandate/answer';
import type { Group } from '../roster/roster';

/** How a group stands in the register: by its mandate, or that the group has ended. */
export type RegisterState = PublicState | 'closed';

/** What the register tells of a published mandate. */
export interface RegisterMandate {
  readonly mandateKey: string;
  readonly title: string;
  /** Key of its text. */
  readonly snapshotKey: string;
  readonly bodyName: string;
  readonly decisionDate: IsoDate | '';
  readonly paragraph: string;
  readonly diaryNumber: string;
  readonly reviewDate: IsoDate | '';
  /** Server-relative address of the document. */
  readonly documentUrl: string;
}

/** Work on a mandate that participants know of. */
export interface RegisterCase {
  readonly mandateKey: string;
  readonly state: WorkingState;
}

/** A group with its mandate, as one line of the register. */
export interface RegisterEntry {
  readonly group: Group;
  /** Its mandators' names, in the order the group gives them; a key where there is no such group. */
  readonly mandatorNames: readonly string[];
  readonly state: RegisterState;
  /** Null while nothing is published. */
  readonly mandate: RegisterMandate | null;
  /** What is under way beside what is published; null for readers and where nothing is. */
  readonly ongoing: RegisterCase | null;
  /** True when `mandate` is in force, so that its text is searched. */
  readonly isInForce: boolean;
  /** What names the group, folded: its names now and before, its programme area, its mandators and its mandate's title. */
  readonly foldedNames: string;
}
