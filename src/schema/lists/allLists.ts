import type { ListDefinition } from '../vocabulary/list';
import { bodies } from './bodies';
import { caseIndex } from './caseIndex';
import { chainDrafts } from './chainDrafts';
import { presence, sectionComments } from './collaboration';
import { compositionNotes } from './compositionNotes';
import { contributions } from './contributions';
import { decisionRequests } from './decisionRequests';
import { establishedMandates, establishedTexts } from './established';
import { attestations, deliveredReports, groupMeetings, reports } from './followup';
import { followupNotes } from './followupNotes';
import { groupCalendars } from './groupCalendars';
import { groups } from './groups';
import { clearances, conflictOfInterest } from './interests';
import { ledger } from './ledger';
import { letterheads } from './letterheads';
import { mandates, mandateSections } from './mandates';
import { meetings } from './meetings';
import { publicPages } from './publicPages';
import { obligations } from './obligations';
import { nominations } from './nominations';
import { peopleRestricted } from './restricted';
import { rosterSnapshots } from './rosterSnapshots';
import { people, seats, terms } from './rosters';
import { settings } from './settings';
import { snapshots } from './snapshots';
import { staffSnapshots } from './staffSnapshots';
import { clauses, templates } from './templates';

/** Every list of the product, in the order they are made. */
export const allLists: readonly ListDefinition[] = [
  settings,
  groups,
  bodies,
  seats,
  terms,
  people,
  compositionNotes,
  templates,
  clauses,
  mandates,
  mandateSections,
  obligations,
  groupMeetings,
  attestations,
  reports,
  deliveredReports,
  groupCalendars,
  sectionComments,
  presence,
  snapshots,
  ledger,
  caseIndex,
  establishedTexts,
  establishedMandates,
  letterheads,
  publicPages,
  meetings,
  chainDrafts,
  decisionRequests,
  contributions,
  followupNotes,
  rosterSnapshots,
  peopleRestricted,
  conflictOfInterest,
  clearances,
  nominations,
  staffSnapshots
];
