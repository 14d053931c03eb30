import type { IsoDate } from '../mandate/answer';
import type { KeptRosters } from '../composition/keptRosters';
import { rulesOfGroup } from '../composition/rulesOfGroup';
import { isCleared } from '../interests/isCleared';
import { blankProfile } from '../roster/blankProfile';
import { referredGroup } from '../roster/referredGroup';
import type { Group } from '../roster/roster';
import { vacantSince } from '../roster/vacantSince';
import { actualChair } from './actualChair';
import { appointmentDeviation, appointmentsOf } from './appointment';
import type { ActualChair, ChairDeviation, ChairTurn, Turn } from './chairTurn';
import type { LeadingTerm } from './leadingTerms';
import { leadingTerms } from './leadingTerms';
import { turnsOn } from './rotation';
import { membershipEnded } from './membershipEnded';
import { rotationOf } from './rotationOf';

/** What a rule says of a date. */
type Said = Pick<ChairTurn, 'now' | 'next' | 'deviation'>;

const nothingSaid: Said = { now: null, next: null, deviation: null };

/** Another region leads than was said; since its term began, or since the turn did when that is later. */
function otherRegion(now: Turn, actual: ActualChair): ChairDeviation | null {
  if (actual.regionKey === now.regionKey) return null;
  const since = actual.from > now.from ? actual.from : now.from;
  return { kind: 'otherRegion', expected: now.regionKey, actual: actual.regionKey, since };
}

interface Asked {
  readonly group: Group;
  readonly kept: KeptRosters;
  readonly date: IsoDate;
  readonly terms: readonly LeadingTerm[];
  readonly actual: ActualChair | null;
}

/** The region that chairs the other body, or whose turn it is there while nobody does; its turns end when that body's do. */
function following(bodyKey: string, { actual }: Asked, ofBody: ChairTurn): Said {
  const leads = ofBody.actual ?? ofBody.now;
  if (!leads) return nothingSaid;
  const { regionKey: expected } = leads;
  const turn = ofBody.now?.regionKey === expected ? ofBody.now : leads;
  const now: Turn = { regionKey: expected, from: turn.from, to: turn.to };
  const differs = actual !== null && actual.regionKey !== expected;
  const since = actual && actual.from > leads.from ? actual.from : leads.from;
  const deviation = differs ? ({ kind: 'otherThanBody', bodyKey, expected, actual: actual.regionKey, since } as const) : null;
  return { now, next: ofBody.next, deviation };
}

function said(rule: ChairTurn['rule'], asked: Asked, seen: readonly string[]): Said {
  const { group, kept, date, terms, actual } = asked;
  switch (rule.kind) {
    case 'rotatesBetweenRegions': {
      const rotation = rotationOf(rule, group, terms);
      if (!rotation) return nothingSaid;
      const [now, next] = turnsOn(date, rotation);
      return { now, next, deviation: actual && otherRegion(now, actual) };
    }
    case 'appointedForYears': {
      if (!actual) return nothingSaid;
      const [now, next] = appointmentsOf(actual, rule);
      const ended = rule.endsWithMembership === true ? membershipEnded(actual, group.key, kept.index, date) : null;
      return { now, next, deviation: ended ?? appointmentDeviation(actual, rule, terms, date) };
    }
    case 'followsBody': {
      const profile = kept.profiles.get(group.key) ?? blankProfile(group.key);
      const body = referredGroup(rule.body, group, profile, kept.index);
      return body && !seen.includes(body.key) ? following(body.key, asked, turnOf(body, kept, date, [...seen, body.key])) : nothingSaid;
    }
    default:
      return nothingSaid;
  }
}

function vacancy(terms: readonly LeadingTerm[], date: IsoDate): ChairDeviation {
  return { kind: 'vacant', since: vacantSince(terms.map(({ term }) => term), date) };
}

const notCleared = ({ seatKey, personKey, from }: ActualChair): ChairDeviation => ({ kind: 'notCleared', seatKey, personKey, since: from });

/** @param seen - keys of the groups asked so far, so that two bodies that follow each other come to an end */
function turnOf(group: Group, kept: KeptRosters, date: IsoDate, seen: readonly string[]): ChairTurn {
  const rules = rulesOfGroup(group, kept.rules);
  const rule = rules?.chair ?? { kind: 'none' };
  const terms = leadingTerms(group.key, kept.index, date);
  const appointed = actualChair(terms, date);
  const actual = rules?.interestsDemanded === true ? actualChair(terms.filter(({ term }) => isCleared(term, date)), date) : appointed;
  const { now, next, deviation } = said(rule, { group, kept, date, terms, actual }, seen);
  const waiting = actual === null && appointed !== null && rule.kind !== 'none' ? notCleared(appointed) : null;
  // Of a group of which only the healthcare region's own seats are kept, the chair may be another's.
  const missed = actual === null && rule.kind !== 'none' && rules?.seatsKept !== 'own';
  return { groupKey: group.key, rule, now, next, actual, deviation: waiting ?? (missed ? vacancy(terms, date) : deviation) };
}

/** Whose turn it is to lead a group on a date, who is next and from when, and where the one who leads is not whom the rule says. */
export const whoseTurn = (group: Group, kept: KeptRosters, date: IsoDate): ChairTurn => turnOf(group, kept, date, [group.key]);
