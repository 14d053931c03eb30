import type { CaseIndex } from './caseIndex';
import type { ChainDrafts } from './chainDrafts';
import type { Clock } from './clock';
import type { CommentStore } from './commentStore';
import type { DecisionMakers } from './decisionMakers';
import type { DecisionRequests } from './decisionRequests';
import type { DocumentBuilder } from './documentBuilder';
import type { DocumentReader } from './documentReader';
import type { EstablishedMandates } from './establishedMandates';
import type { Identifiers } from './identifiers';
import type { Ledger } from './ledger';
import type { Letterheads } from './letterheads';
import type { MandateStore } from './mandateStore';
import type { MeetingCalendar } from './meetingCalendar';
import type { ObligationStore } from './obligationStore';
import type { PresenceStore } from './presenceStore';
import type { RosterSnapshots } from './rosterSnapshots';
import type { RosterStore } from './rosterStore';
import type { Session } from './session';
import type { SiteProvisioning } from './siteProvisioning';
import type { SnapshotStore } from './snapshotStore';
import type { TemplateLibrary } from './templateLibrary';

/** Everything a view needs of the world; composed by a web part, a command or a test. */
export interface Ports {
  readonly session: Session;
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  readonly templates: TemplateLibrary;
  readonly roster: RosterStore;
  readonly mandates: MandateStore;
  readonly comments: CommentStore;
  readonly presence: PresenceStore;
  readonly snapshots: SnapshotStore;
  readonly ledger: Ledger;
  readonly chainDrafts: ChainDrafts;
  readonly caseIndex: CaseIndex;
  readonly decisionRequests: DecisionRequests;
  readonly established: EstablishedMandates;
  readonly rosterSnapshots: RosterSnapshots;
  readonly documents: DocumentBuilder;
  readonly letterheads: Letterheads;
  readonly reader: DocumentReader;
  readonly obligations: ObligationStore;
  readonly meetings: MeetingCalendar;
  readonly decisionMakers: DecisionMakers;
  readonly provisioning: SiteProvisioning;
}
