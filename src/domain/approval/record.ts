import type { IsoDate } from '../mandate/answer';

/** How the bodies of a step answer together. */
export type Quorum = 'anyOf' | 'allOf' | 'majority' | 'meeting';

/** A body's relation to a group that a step may name instead of a body. */
export type BodyRelation = 'mandator' | 'establishingBody' | 'endorser' | 'informed';

export interface ChainStep {
  readonly key: string;
  readonly kind: 'inform' | 'consultation' | 'endorse' | 'establish';
  /** Body keys, or `@<relation>` resolved through the group's binding. */
  readonly bodies: readonly string[];
  readonly quorum: Quorum;
  /** Days from when the step began to wait until it is due; without it the body's next reachable meeting. */
  readonly dueDays?: number;
  /** True when an answer on an approval card in Teams may count. Never for a step with meeting data. */
  readonly card?: boolean;
}

/** The steps a mandate of a kind of group takes to be established. Counts only in `configuration`. */
export interface ChainRecord {
  readonly type: 'chain';
  readonly chainKey: string;
  readonly name: string;
  readonly steps: readonly ChainStep[];
  /** False until an administrator confirms the assumption (*ej bekräftad*). */
  readonly confirmed: boolean;
  /** True when whoever handed a text in may not record a decision on it. Off when left out. */
  readonly independent?: boolean;
}

/** Ties a group to its chain and its relations to bodies. Counts only in `configuration`. */
export interface BindingRecord {
  readonly type: 'binding';
  readonly groupKey: string;
  readonly chainKey: string;
  readonly relations: Readonly<Partial<Record<BodyRelation, readonly string[]>>>;
  /** Bodies whose answers on approval cards count, recorded by a service account in the ledger's root. None when left out. */
  readonly cardBodies?: readonly string[];
}

/** A frozen text handed in for decision. Counts only in `groups/<key>`. */
export interface SubmissionRecord {
  readonly type: 'submission';
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly comment: string;
}

/** The submitter takes a submission back. Counts only in `groups/<key>`. */
export interface RecallRecord {
  readonly type: 'recall';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly comment: string;
}

/** Nobody else is waited for in a consultation: silence passes only so. Counts only in `groups/<key>`. */
export interface ConsultationClosedRecord {
  readonly type: 'consultationClosed';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly step: string;
  readonly comment: string;
}

/** The step waited for gets another day by which it is due. Counts only in `groups/<key>`. */
export interface DeadlineRecord {
  readonly type: 'deadline';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly step: string;
  readonly dueDate: IsoDate;
  readonly comment: string;
}

export type Outcome = 'approve' | 'sendBack' | 'reject';

/** A body's decision, recorded from its minutes. Counts only in `bodies/<key>`. */
export interface DecisionRecord {
  readonly type: 'decision';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly step: string;
  readonly outcome: Outcome;
  readonly comment: string;
  readonly meetingDate: IsoDate | '';
  /** The minutes' paragraph, e.g. `14`. */
  readonly paragraph: string;
  readonly diaryNumber: string;
  readonly minutesLink: string;
  /** Votes at a meeting that decides by majority. */
  readonly votes?: Votes;
  /** Set on an answer given on an approval card; then the entry lies in the root. */
  readonly card?: CardAnswer;
}

export interface Votes {
  readonly for: number;
  readonly against: number;
}

/** Whose answer on an approval card an entry in the root records. */
export interface CardAnswer {
  readonly body: string;
  /** Account of who answered, as the approval names it. */
  readonly responder: string;
}

/** Diary number or minutes link that came later. Counts only in the deciding body's folder. */
export interface SupplementRecord {
  readonly type: 'supplement';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly diaryNumber: string;
  readonly minutesLink: string;
}

/**
 * The established text was published; or, for a text that readers see and that is withdrawn, its file was stamped
 * UPPHÄVD; or the file of the text in force was put back. Counts only in `publication`.
 */
export interface PublicationRecord {
  readonly type: 'publication';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  /** UniqueId of the published file. */
  readonly fileId: string;
  /** The file's version label, e.g. `1.0`. */
  readonly fileVersion: string;
  /** SHA-256 of the normalised text extracted from the Word body. */
  readonly textHash: string;
  /** Set on the receipt of a file stamped UPPHÄVD. */
  readonly stamped?: true;
  /** Set on the receipt of a file put back in place of one that had none. */
  readonly restored?: true;
}

/** An established mandate is withdrawn. Counts only in `bodies/<key>` of an establishing body. */
export interface WithdrawalRecord {
  readonly type: 'withdrawal';
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly comment: string;
  readonly meetingDate: IsoDate | '';
  readonly paragraph: string;
}

/**
 * Somebody records a body's decisions for a time. Of several for one account the last counts, so an earlier
 * `until` ends it. Counts only in `bodies/<key>`, and never when a substitute made it.
 */
export interface DelegationRecord {
  readonly type: 'delegation';
  readonly bodyKey: string;
  /** Account of the substitute, in lower case. */
  readonly substitute: string;
  /** Name people know the substitute by. */
  readonly name: string;
  readonly from: IsoDate;
  /** Last day, Swedish time. */
  readonly until: IsoDate;
  readonly comment: string;
}

export type ConfigurationRecord = ChainRecord | BindingRecord;

export type CaseRecord =
  | SubmissionRecord
  | RecallRecord
  | ConsultationClosedRecord
  | DeadlineRecord
  | DecisionRecord
  | SupplementRecord
  | PublicationRecord
  | WithdrawalRecord;

export type LedgerRecord = ConfigurationRecord | DelegationRecord | CaseRecord;

/** A record as it lies in the ledger. */
export interface LedgerEntry {
  /** The server's id: orders everything. */
  readonly id: number;
  /** Client-made key: a repeat is found by it. */
  readonly recordKey: string;
  /** Folder path below the list's root, e.g. `bodies/rpo-barn`; empty in the root. */
  readonly folder: string;
  /** ISO instant given by the server. */
  readonly created: string;
  /** Display name of the account that added it. */
  readonly author: string;
  /** The same account's login in lower case; empty when the server does not tell. */
  readonly account: string;
  /** The record; null when the row cannot be read as one (shown, never counted). */
  readonly record: LedgerRecord | null;
  /** Own hash of the entry before in the same case, as the writer saw it; empty for the first. */
  readonly previousHash: string;
  /** Hash over record and previousHash as stored by the writer. */
  readonly ownHash: string;
}

/** An entry about to be added. */
export type NewLedgerEntry = Pick<LedgerEntry, 'recordKey' | 'folder' | 'previousHash' | 'ownHash'> & {
  readonly record: LedgerRecord;
};
