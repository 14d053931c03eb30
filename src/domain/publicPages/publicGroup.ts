import type { ReportKind } from '../followup/groupReport';
import type { IsoDate } from '../mandate/answer';
import type { MandateDocument } from '../mandate/document';
import type { FormerName } from '../roster/groupProfile';
import type { GroupKind } from '../roster/roster';

/** Somebody who is shown to everybody. No key of the person: it may be made from a name. */
export interface PublicMember {
  readonly name: string;
  /** In words. */
  readonly role: string;
  /** Whom the seat is for: a region, or an organisation outside the regions; may be empty. */
  readonly represents: string;
  /** The person's title, else what the seat is for; may be empty. */
  readonly title: string;
  readonly organisation: string;
}

export interface PublicContact extends Omit<PublicMember, 'represents'> {
  readonly email: string;
}

/** Whom to turn to. */
export interface PublicContacts {
  readonly people: readonly PublicContact[];
  /** Day the group last said that they are right; empty when it never has. */
  readonly confirmedOn: IsoDate | '';
  /** True when somebody has become a contact after that day. */
  readonly changedSince: boolean;
}

export interface PublicDecision {
  readonly body: string;
  readonly date: IsoDate;
  readonly paragraph: string;
  readonly diaryNumber: string;
}

/** A mandate: its text while it is in force, a notice once it is withdrawn. */
export type PublicMandate =
  | { readonly state: 'inForce'; readonly decision: PublicDecision; readonly document: MandateDocument }
  | { readonly state: 'withdrawn'; readonly decision: PublicDecision; readonly title: string; readonly withdrawnOn: IsoDate };

/** A group's yearly plan or report. */
export interface PublicReport {
  readonly kind: Exclude<ReportKind, 'notes'>;
  /** What it is called, and what it is about, e.g. *Handlingsplan 2026*. */
  readonly title: string;
  readonly deliveredOn: IsoDate;
  /** Null for one that was handed to somebody and not published: its text is not for everybody. */
  readonly document: MandateDocument | null;
}

export interface PublicClosing {
  readonly date: IsoDate;
  readonly decidedBy: string;
  readonly paragraph: string;
  /** Null when it just ended. */
  readonly mergedInto: { readonly key: string; readonly name: string } | null;
}

/** Everything about a group that is shown to everybody. */
export interface PublicGroup {
  readonly key: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly programmeArea: string;
  /** Names. */
  readonly healthcareRegions: readonly string[];
  /** Names. */
  readonly mandators: readonly string[];
  /** Oldest first. */
  readonly formerNames: readonly FormerName[];
  readonly closing: PublicClosing | null;
  readonly contacts: PublicContacts;
  readonly members: readonly PublicMember[];
  /** How many sit in the group without being shown. */
  readonly unnamed: number;
  readonly mandates: readonly PublicMandate[];
  readonly plan: PublicReport | null;
  readonly report: PublicReport | null;
}
