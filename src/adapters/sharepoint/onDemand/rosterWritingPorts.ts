import { createGroupEditor } from '../rosters/groupEditor';
import { createPersonEditor } from '../rosters/personEditor';
import { createRosterEditor } from '../rosters/rosterEditor';
import { createSeatEditor } from '../rosters/seatEditor';
import { createContributions } from '../stores/contributionStore';
import { createDeclarations } from '../stores/declarationStore';
import { createPeopleDirectory } from '../stores/peopleDirectory';
import type { SiteAccess } from './siteAccess';

/** Whatever changes groups and who sits in them. */
export const rosterWritingPorts = ({ site, guard, placeOf }: SiteAccess) => ({
  rosterEditor: createRosterEditor(site, guard, placeOf),
  groupEditor: createGroupEditor(site, guard),
  seatEditor: createSeatEditor(site, guard, placeOf),
  personEditor: createPersonEditor(site, guard, placeOf),
  declarations: createDeclarations(site, guard),
  contributions: createContributions(site, guard),
  people: createPeopleDirectory(site)
});
