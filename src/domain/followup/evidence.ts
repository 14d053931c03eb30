import type { Demand } from '../composition/compositionRule';
import type { ObligationKind } from '../importing/proposedObligation';
import type { IsoDate } from '../mandate/answer';
import type { StoredAttestation } from './attestation';
import type { GroupMeeting } from './groupMeeting';
import type { GroupReport } from './groupReport';

/** How the roster stands to a rule of composition that the mandate names. */
export interface RosterEvidence {
  readonly kind: ObligationKind;
  /** What is only a principle is never overdue. */
  readonly demand: Demand;
  readonly isMet: boolean;
  /** Day from which it is so; empty when not known. */
  readonly since: IsoDate | '';
}

/** What a group's lists show; all of one group. */
export interface Evidence {
  readonly meetings: readonly GroupMeeting[];
  readonly reports: readonly GroupReport[];
  readonly attestations: readonly StoredAttestation[];
  readonly roster: readonly RosterEvidence[];
}
