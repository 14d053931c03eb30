import type { GroupMeeting } from '../followup/groupMeeting';
import { nextMeeting } from '../followup/nextMeeting';
import type { IsoDate } from '../mandate/answer';
import { blocksAbout } from '../mandate/blocksAbout';
import type { DocumentBlock, MandateDocument } from '../mandate/document';
import { leadsGroup } from '../roster/leadsGroup';
import type { Seat, Term } from '../roster/roster';
import type { SeatStory } from '../roster/seatStory';
import type { SectionMeaning } from '../template/meaning';

/** What somebody who is new on a seat has to know of it. */
export interface NewMember {
  readonly seat: Seat;
  /** The term that runs, else the next; null while nobody is to sit there. */
  readonly term: Term | null;
  /** What the group is to do; nothing where no mandate in force says so. */
  readonly task: readonly DocumentBlock[];
  /** What its members are to do. */
  readonly duties: readonly DocumentBlock[];
  /** What whoever leads the group is to do; nothing for other seats. */
  readonly leading: readonly DocumentBlock[];
  readonly nextMeeting: GroupMeeting | null;
}

/** @param documents of the mandates in force, the newest first */
export function newMember({ seat, current, coming }: SeatStory, documents: readonly MandateDocument[], meetings: readonly GroupMeeting[], today: IsoDate): NewMember {
  const about = (meaning: SectionMeaning): readonly DocumentBlock[] => documents.map((document) => blocksAbout(document, meaning)).find((blocks) => blocks.length > 0) ?? [];
  const specific = about('specificTasks');
  return {
    seat,
    term: current ?? coming[0] ?? null,
    task: specific.length > 0 ? specific : about('genericTasks'),
    duties: about('memberTask'),
    leading: leadsGroup(seat.role) ? about('chairTask') : [],
    nextMeeting: nextMeeting(meetings, today)
  };
}
