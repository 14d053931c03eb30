import type { ListItem } from '../mandate/answer';
import type { Attendant, ReportRow } from './reportAnswer';
import type { PrefillSource } from './reportField';

/** What is known for a document before anybody has written in it, by where it comes from; what is not known is empty. */
export interface KnownForReport extends Record<PrefillSource, unknown> {
  readonly meetingFacts: string;
  readonly attendance: readonly Attendant[];
  readonly agenda: readonly ReportRow[];
  readonly openTasks: readonly ReportRow[];
  readonly earlierGoals: readonly ReportRow[];
  readonly goals: readonly ReportRow[];
  readonly meetingsHeld: readonly ListItem[];
  readonly rosterChanges: readonly ListItem[];
  readonly deliveries: readonly ListItem[];
  /** A line each. */
  readonly contacts: readonly string[];
}

/** Nothing known: what a document begins from. */
export const nothingKnown: KnownForReport = {
  meetingFacts: '',
  attendance: [],
  agenda: [],
  openTasks: [],
  earlierGoals: [],
  goals: [],
  meetingsHeld: [],
  rosterChanges: [],
  deliveries: [],
  contacts: []
};
