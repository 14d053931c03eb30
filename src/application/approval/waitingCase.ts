import type { EstablishmentDecision, Round, WorkingState } from '../../domain/approval/caseState';
import type { TemplateReference } from '../../domain/template/template';
import type { FileRepair } from '../../domain/approval/fileRepair';
import type { Due } from '../../domain/meetings/dueOf';
import type { Matter } from '../../domain/minutes/matter';

/** A body or group with the name people know it by. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** An open case as a list shows it. */
export interface WaitingCase {
  readonly mandateKey: string;
  readonly group: Named;
  readonly state: WorkingState;
  /** ISO instant of the submission. */
  readonly submitted: string;
  /** Bodies that have not answered; empty when it waits for publication. */
  readonly waitingBodies: readonly Named[];
}

/** A case that concerns the user, read from the ledger itself. */
export interface OwnCase extends WaitingCase {
  /** Title of the frozen text; the group's name when the text is gone. */
  readonly title: string;
  /** The version of the template the text is written on; null when the text is gone. */
  readonly template: TemplateReference | null;
  /** Display name of who handed it in. */
  readonly author: string;
  readonly matter: Matter;
  /** False for a chain that is still an assumption. */
  readonly chainConfirmed: boolean;
  /** What is to be done with the file readers see; null for nothing. */
  readonly repair: FileRepair['kind'] | null;
  /** Set when the case waits for publication. */
  readonly establishment: (EstablishmentDecision & { readonly bodyName: string }) | null;
  readonly round: Round;
}

/** When a body's answer is due. */
export interface DueAnswer {
  readonly due: Due | null;
  /** True when the day has passed. */
  readonly isOverdue: boolean;
}

/** A case that waits for a body whose decisions the user records. */
export interface DueCase extends OwnCase, DueAnswer {
  /**
   * Why the user may nevertheless not decide in it: its text is not whole, the user has handed it in, or the user's
   * time as a substitute has not begun or has ended.
   */
  readonly obstacle: 'unsound' | 'notIndependent' | 'notYet' | 'ended' | null;
}

/** The answers a case waits for, by body. */
export interface AwaitedAnswers {
  readonly answers: readonly (DueAnswer & { readonly body: Named })[];
}

/** A case the user has handed in, or may hand in for, and whom it waits for. */
export type HandedInCase = OwnCase & AwaitedAnswers;

/** A case that waits for somebody else, as its row tells. */
export type ElsewhereCase = WaitingCase & AwaitedAnswers;
