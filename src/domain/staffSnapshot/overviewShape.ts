import type { PublicState } from '../approval/caseState';
import { workingStates } from '../approval/workingState';
import type { NamedScope } from '../overview/namedScope';
import type { GroupCliff, MandateStanding, Overview, OverviewCase, OverviewGroup, OverviewNomination, OverviewPlace, YearOfSeats } from '../overview/overview';
import { byKind, listOf, objectOf, oneOf, orNull, text, truth, wholeNumber, wordOf } from '../reading/shape';
import type { Check } from '../reading/shape';
import { groupKinds } from '../roster/groupKinds';
import type { Seat } from '../roster/roster';
import { seatRoles } from '../roster/seatRoles';

const publicState = wordOf<PublicState>({ inForce: true, withdrawn: true, pastReview: true, none: true });

const workingState = oneOf(workingStates);

const seat = objectOf<Seat>({
  key: text,
  groupKey: text,
  regionKey: text,
  organisation: text,
  role: oneOf(seatRoles),
  profession: text,
  votes: truth,
  requirement: wordOf<Seat['requirement']>({ required: true, wished: true })
});

const place = byKind<OverviewPlace['kind']>({
  held: objectOf<Extract<OverviewPlace, { kind: 'held' }>>({ kind: text, seat, person: text, from: text, to: text, endsSoon: truth, isActive: truth, isFollowed: truth }),
  vacant: objectOf<Extract<OverviewPlace, { kind: 'vacant' }>>({ kind: text, seat, since: text })
});

const mandate = objectOf<MandateStanding>({ publicState, documentUrl: text, reviewDate: text, workingState, mandateKey: text });

const group = objectOf<OverviewGroup>({
  group: objectOf<OverviewGroup['group']>({ key: text, kind: oneOf(groupKinds), name: text, programmeArea: text, mandators: listOf(text) }),
  places: listOf(place),
  mandate,
  withoutLead: orNull(objectOf<NonNullable<OverviewGroup['withoutLead']>>({ since: text })),
  pastEnd: text
});

const waited = objectOf<OverviewCase['waitsFor'][number]>({ key: text, name: text, dueOn: text, isAtMeeting: truth });

const awaitedCase = objectOf<OverviewCase>({
  mandateKey: text,
  groupKey: text,
  groupName: text,
  state: workingState,
  waitsFor: listOf(waited),
  isOurs: truth
});

const nomination = objectOf<OverviewNomination>({
  key: text,
  regionKey: text,
  groupKey: text,
  groupName: text,
  profession: text,
  next: wordOf<OverviewNomination['next']>({ proposal: true, managerApproval: true, interests: true, decision: true, termBegun: true }),
  isOurs: truth
});

/** What an overview is made of, and nothing else. */
export const overviewShape: Check = objectOf<Overview>({
  scope: objectOf<NamedScope>({ kind: wordOf<NamedScope['kind']>({ region: true, healthcareRegion: true, mandator: true }), key: text, name: text, healthcareRegion: text }),
  today: text,
  isParticipant: truth,
  groups: listOf(group),
  cases: listOf(awaitedCase),
  nominations: listOf(nomination),
  cliffs: listOf(objectOf<GroupCliff>({ groupKey: text, from: text, to: text, termKeys: listOf(text), of: wholeNumber })),
  years: listOf(objectOf<YearOfSeats>({ year: wholeNumber, held: wholeNumber, vacant: wholeNumber }))
});
