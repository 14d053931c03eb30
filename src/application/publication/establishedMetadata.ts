import type { EstablishmentDecision } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Snapshot } from '../../domain/mandate/snapshot';
import type { EstablishedMetadata } from '../ports/establishedMandates';

/** What is told of an established text beside its document. */
export interface EstablishedFacts {
  readonly snapshot: Snapshot;
  readonly decision: EstablishmentDecision;
  /** Key of the group whose case it is. */
  readonly groupKey: string;
  readonly bodyName: string;
  readonly reviewDate: IsoDate | '';
  /** Empty while it is in force. */
  readonly withdrawnOn: IsoDate | '';
}

export function establishedMetadata({ snapshot, decision, ...facts }: EstablishedFacts): EstablishedMetadata {
  return {
    ...facts,
    mandateKey: snapshot.content.mandateKey,
    title: snapshot.content.document.title,
    snapshotKey: snapshot.key,
    snapshotHash: snapshot.hash,
    decisionDate: decision.meetingDate,
    paragraph: decision.paragraph,
    diaryNumber: decision.diaryNumber
  };
}
