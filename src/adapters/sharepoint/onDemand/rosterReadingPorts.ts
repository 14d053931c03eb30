import { createRosterStore } from '../rosters/rosterStore';
import { createSeatReading } from '../rosters/seatReading';
import { createClearances } from '../stores/clearanceStore';
import { createCompositionNotes } from '../stores/compositionNoteStore';
import { createNominations } from '../stores/nominationStore';
import { createRosterParameters } from '../stores/rosterParameters';
import type { SiteAccess } from './siteAccess';

/** What rosters are told and judged by, and the rows that seats lie on. */
export const rosterReadingPorts = ({ site, guard, placeOf, everyGroup }: SiteAccess) => ({
  roster: createRosterStore(site, everyGroup),
  rosterParameters: createRosterParameters(site),
  nominations: createNominations(site, guard),
  clearances: createClearances(site, guard),
  compositionNotes: createCompositionNotes(site, guard),
  seatEditor: createSeatReading(site, placeOf)
});
