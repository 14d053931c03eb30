import { daysAfter, monthsAfter } from '../../../../src/domain/calendar/calendarDate';
import type { IsoDate } from '../../../../src/domain/mandate/answer';

/** Seats on which nobody has sat for so many months, by key. docs/demo.md says where the product tells of each. */
export const emptiedSeats: Readonly<Record<string, number>> = {
  'rag-barnonkologi-plats3': 9,
  'rag-hjartsvikt-plats3': 7,
  'rag-stroke-plats3': 5,
  'rag-palliativ-vard-plats7': 2,
  'rag-depression-och-angest-plats1': 3,
  'rpo-psykisk-plats3': 4,
  // The municipal member from Dalarna.
  'mv-rsg-utveckling-plats9': 6
};

/** A group that nobody has led for so many months. */
export const withoutChair = { groupKey: 'rsg-utveckling', months: 5 } as const;

/** A group that the same region leads for a second turn. */
export const outOfTurn = 'rsg-forskning';

/** A term of which nobody has written down who decided it. */
export const undecidedSeat = 'rag-ryggbesvar-plats3';

/** A group that was set up for a time which has passed, and has not been closed. */
export const pastItsEnd = { groupKey: 'rag-digital-vard', days: 40 } as const;

/** Groups that have ended: merged into another, so many months ago. */
export const merged = { groupKey: 'rag-brack', into: 'rag-akut-bukkirurgi', months: 20 } as const;

/** Last day before a month so many months ago. */
export const lastDayBefore = (today: IsoDate, months: number): IsoDate => daysAfter(`${monthsAfter(today, -months).slice(0, 7)}-01`, -1);

/** A mandate that was to be reviewed so many days ago. */
export const overdueReview = { groupKey: 'rag-endometrios', days: 30 } as const;

/** A group whose last meeting has no notes. */
export const meetingWithoutNotes = 'rag-artros';

/** A group that has not confirmed its contact details for so many days, nor delivered last year's plan. */
export const forgetful = { groupKey: 'rsg-lakemedel', daysSinceContacts: 430, unmet: ['plan', 'contactDetails'] } as const;

/** Groups whose member has not been cleared: the judgement is over, nobody has judged, nothing has been declared. */
export const notCleared = { 'npo-rehabilitering': 'lapsed', 'nsg-patientsakerhet': 'none', 'nsg-lakemedel': 'none' } as const;
