import { fetchPorts } from './fetchPorts';
import { onDemand } from './onDemand';
import type { rosterWritingPorts } from './rosterWritingPorts';
import type { SiteAccess } from './siteAccess';

export const rosterWritingOnDemand = (access: SiteAccess): ReturnType<typeof rosterWritingPorts> =>
  onDemand(
    async () => (await fetchPorts.rosterWriting()).rosterWritingPorts(access),
    {
      rosterEditor: { add: true },
      groupEditor: { read: true, add: true, save: true },
      seatEditor: { addSeat: true, changeSeat: true, changeMember: true, completeChange: true, cancelChange: true, describeTerm: true },
      personEditor: { read: true, add: true, change: true },
      declarations: { all: true, ofPerson: true, save: true, judgedRegions: true, openRegions: true },
      contributions: { ofYears: true, save: true },
      people: { search: true }
    }
  );
