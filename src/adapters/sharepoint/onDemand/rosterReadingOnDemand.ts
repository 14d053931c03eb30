import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { rosterReadingPorts } from './rosterReadingPorts';
import type { SiteAccess } from './siteAccess';

export const rosterReadingOnDemand = (access: SiteAccess): ReturnType<typeof rosterReadingPorts> =>
  onDemand(
    async () => (await fetchPorts.rosterReading()).rosterReadingPorts(access),
    {
      roster: { regionsInGroups: true, seatsOf: true, ofGroup: true, peopleKeptIn: true, people: true, peopleWithEmail: true, everybody: true, ofPerson: true, heldBy: true, ofRegion: true, placesOfRegion: true, ofGroups: true, whole: true, shown: true },
      rosterParameters: { rosterRules: true, cliffRules: true, nominationRules: true, interestRules: true, inhabitants: true },
      nominations: { all: true, ofRegions: true, ofGroup: true, record: true, recordingPlaces: true },
      clearances: { ofGroup: true, all: true, record: true },
      compositionNotes: { add: true, ofGroups: true },
      seatEditor: { ofGroup: true }
    }
  );
