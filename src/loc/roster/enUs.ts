import type { ChairDeviation } from '../../domain/chairing/chairTurn';
import type { CompositionFinding } from '../../domain/composition/compositionFinding';
import { inRunningText } from '../../domain/language/inRunningText';
import type { RosterStrings } from './svSe';
import type { FindingWords, RosterNames } from './told';

const since = (date: string, { date: inText }: RosterNames): string => (date === '' ? '' : ` since ${inText(date)}`);

const person = (key: string, names: RosterNames): string => names.person(key) || 'Whoever holds the seat';

const holder = ({ personKey, regionKey }: { readonly personKey: string; readonly regionKey: string }, names: RosterNames): string =>
  regionKey === '' ? person(personKey, names) : `${person(personKey, names)} (${names.region(regionKey)})`;

const statuses: Readonly<Record<Extract<CompositionFinding, { kind: 'interestsNotCleared' }>['status'], string>> = {
  none: 'has not declared any interests. The seat is not active until they are declared and judged.',
  declared: 'has declared interests that nobody has judged. The seat is not active until that is done.',
  hindered: 'has a conflict of interest according to the judgement. The seat cannot become active.',
  unconfirmed: 'is said by the roster to have cleared interests, but nobody who may judge them has done so. The seat is not active until somebody has.',
  otherPerson: 'has another name than the person whose interests were judged. The seat is not active until they are judged again.',
  lapsed: 'has a declaration of interests that has expired. Ask for a new one, so that the seat becomes active again.'
};

const lacks = (demand: CompositionFinding['demand'], who: string, what: string, date: string, names: RosterNames): string =>
  `${who} has had no ${what}${date === '' ? ' yet' : since(date, names)}.${demand === 'principle' ? ' There should be one.' : ''}`;

const findings: FindingWords = {
  regionWithoutMember: ({ regionKey, demand, since: date }, names) => lacks(demand, names.region(regionKey), 'member', date, names),
  healthcareRegionWithoutMember: ({ healthcareRegion, demand, since: date }, names) =>
    lacks(demand, names.healthcareRegion(healthcareRegion), 'member', date, names),
  countyWithoutMember: ({ regionKey, demand, since: date }, names) =>
    lacks(demand, names.municipalities(regionKey), 'member', date, names) + ' The county’s support structure (RSS) helps to appoint the member.',
  professionMissing: ({ profession, since: date }, names) =>
    `The group has had no ${inRunningText(profession)}${date === '' ? ' yet' : since(date, names)}. The care chain needs the profession.`,
  careChainUnsaid: () => 'The group has not said which professions the care chain needs. Give the seats a profession.',
  patientAssociationsNotConsidered: () =>
    'There is no note that work with patients’ and relatives’ associations has been considered. Write what you concluded.',
  employedElsewhere: (finding, names) => `${holder(finding, names)} must be employed by a region, but is employed by ${finding.organisation}.`,
  employerUnsaid: (finding, names) => `The employer of ${holder(finding, names)} is not known. Fill in the organisation.`,
  notDrawnFrom: (finding, names) => `${holder(finding, names)} must come from ${names.group(finding.sourceKey)}, but has no seat there.`,
  notMemberOf: (finding, names) => `${holder(finding, names)} must also belong to ${names.group(finding.otherKey)}, but has no seat there.`,
  nationalMemberMissing: ({ personKey, mirrorKey, since: date }, names) =>
    mirrorKey === ''
      ? 'The healthcare region’s national member must belong to the group, but none is known.'
      : `${person(personKey, names)} has represented the healthcare region in ${names.group(mirrorKey)}${since(date, names)}, but does not belong to the group.`,
  notAnchored: ({ body }) => `Nothing says that the composition has been put before ${body}. Give the date when it has been.`,
  genderBalanceNotConsidered: () => 'There is no note that the balance between women and men has been considered. Write what you arrived at.',
  anchoringOutdated: ({ body, anchoredOn, because, since: date }, names) =>
    because === 'changed'
      ? `The composition was anchored with ${body} on ${names.date(anchoredOn)}, but has changed since ${names.date(date)}. Anchor it again and enter the day.`
      : `The composition was anchored with ${body} on ${names.date(anchoredOn)} and was to be anchored again on ${names.date(date)}. Enter the day when it is done.`,
  seatVacant: ({ seatKey, regionKey, since: date }, names) => {
    const what = `${regionKey === '' ? '' : `${names.region(regionKey)}: `}${names.seat(seatKey)}`;
    return date === '' ? `${what} has never been filled.` : `${what} has been vacant${since(date, names)}.`;
  },
  interestsNotCleared: (finding, names) => `${holder(finding, names)} ${statuses[finding.status]}`
};

const years = (count: number): string => (count === 1 ? 'one year' : `${count} years`);

const region = (key: string, names: RosterNames): string => (key === '' ? 'somebody outside the regions' : names.region(key));

const deviations: { readonly [Kind in ChairDeviation['kind']]: (told: Extract<ChairDeviation, { readonly kind: Kind }>, names: RosterNames) => string } = {
  vacant: (told, names) => (told.since === '' ? 'Nobody has led the group yet.' : `Nobody has led the group${since(told.since, names)}.`),
  notCleared: (told, names) => `${person(told.personKey, names)} is appointed to lead the group, but the seat is not active until the interests are cleared.`,
  otherRegion: (told, names) =>
    `It is the turn of ${names.region(told.expected)}, but ${region(told.actual, names)} has led the group${since(told.since, names)}.`,
  otherThanBody: (told, names) =>
    `Who leads follows the chair of ${names.group(told.bodyKey)}, which ${names.region(told.expected)} holds, but ${region(told.actual, names)} has led the group${since(told.since, names)}.`,
  pastYears: (told, names) => `Whoever leads is appointed for ${years(told.years)} at a time. The period has been over${since(told.since, names)}.`,
  membershipEnded: (told, names) => `Whoever leads the group has no longer been a member${since(told.since, names)}, which ends their task.`,
  reappointed: (told, names) =>
    `Whoever leads may do so for at most ${years(told.years)} and not be appointed again, but the same person has been${since(told.since, names)}.`
};

export const enUs: RosterStrings = {
  demand: { required: 'must', principle: 'should' },
  finding: (finding, names) => (findings[finding.kind] as (told: CompositionFinding, names: RosterNames) => string)(finding, names),
  chair: {
    rule: (rule) => {
      switch (rule.kind) {
        case 'rotatesBetweenRegions':
          return `Leading the group rotates between the regions. Each region does so for ${years(rule.everyYears)}.`;
        case 'appointedForYears':
          return `Whoever leads the group is appointed${rule.appointedBy === '' ? '' : ` by ${rule.appointedBy}`}${rule.proposedBy === '' ? '' : ` on the proposal of ${rule.proposedBy}`} for ${years(rule.years)} at a time.`;
        case 'electedByGroup':
          return 'The group itself appoints whoever leads it.';
        case 'followsBody':
          return 'Whoever leads the group comes from the region that chairs another body.';
        case 'none':
          return 'There is no rule for who leads the group.';
      }
    },
    now: ({ regionKey, to }, names) => `It is the turn of ${region(regionKey, names)}${to === '' ? '' : ` until ${names.date(to)}`}.`,
    next: ({ regionKey, from }, names) => {
      const when = from === '' ? '' : ` from ${names.date(from)}`;
      return regionKey === '' ? `Somebody is to be appointed${when}.` : `${names.region(regionKey)} is next${when}.`;
    },
    deviation: (told, names) => (deviations[told.kind] as (told: ChairDeviation, names: RosterNames) => string)(told, names)
  },
  cliff: ({ termKeys, of, from, to }, names) =>
    from === to
      ? `${termKeys.length} of ${of} end on ${names.date(from)}.`
      : `${termKeys.length} of ${of} end between ${names.date(from)} and ${names.date(to)}.`
};
