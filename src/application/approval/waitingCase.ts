import type { EstablishmentDecision, WorkingState } from '../../domain/approval/caseState';

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

/** A case that waits for the user, read from the ledger itself. */
export interface OwnCase extends WaitingCase {
  /** Display name of who handed it in. */
  readonly author: string;
  /** True when an earlier text of the mandate has been published. */
  readonly renewal: boolean;
  /** False for a chain that is still an assumption. */
  readonly chainConfirmed: boolean;
  /** Set when the case waits for publication. */
  readonly establishment: (EstablishmentDecision & { readonly bodyName: string }) | null;
}
