import { daysAfter } from '../../../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../../../src/domain/calendar/swedishDay';
import { yearsAfter } from '../../../../src/domain/calendar/yearsAfter';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import { decidingBodiesOf } from '../../../../src/domain/nomination/decidingBodiesOf';
import type { NominationRecorder } from '../../../../src/domain/nomination/nominationPlace';
import type { NominationRule } from '../../../../src/domain/nomination/nominationRule';
import { nominationRuleFor } from '../../../../src/domain/nomination/nominationRuleFor';
import type { NominationAct, NominationActKind, NominationStep } from '../../../../src/domain/nomination/nominationStep';
import { regions, type Region } from '../../../../src/domain/roster/regions';
import type { Group, GroupKind, Seat } from '../../../../src/domain/roster/roster';
import type { Roster } from '../../../../src/application/ports/rosterStore';
import { nominationRules } from '../../../../src/templates/nominationRules/nominationRules';
import { inventedName } from '../inventedNames';
import { decidingKeys } from './countryChains';
import type { CountrySize } from './countrySize';

/** What a region nominates to: how many of each kind of group, and of how many steps the last is still waited for. */
const wanted: readonly (readonly [kind: GroupKind, left: number])[] = [['rpo', 0], ['rag', 1], ['rag', 2], ['nag', 0], ['npo', 2]];

/** Days between two steps, and how many days ago the last one at least was taken. */
const [pace, least] = [9, 6];

/** Where the invented names of those proposed begin. */
const FIRST_NAME = 6500;

/** A nomination as far as it has come, with the day of each step. */
export interface PlannedNomination {
  readonly region: Region;
  readonly decidingBody: string;
  readonly steps: readonly (NominationStep & { readonly date: IsoDate })[];
}

interface Wanted {
  readonly region: Region;
  readonly group: Group;
  readonly seat: Seat;
  readonly rule: NominationRule;
  readonly decidingBody: string;
}

function actOf(kind: NominationActKind, { region, seat }: Wanted, number: number, date: IsoDate): NominationAct {
  switch (kind) {
    case 'need':
      return { kind, seatKey: seat.key, profession: seat.profession, neededFrom: '', note: 'Nuvarande ledamot vill lämna över.' };
    case 'proposal':
      return {
        kind,
        proposer: { kind: 'region' },
        personKey: '',
        name: inventedName(FIRST_NAME + number),
        title: 'Överläkare',
        organisation: region.name,
        email: '',
        motivation: 'Har arbetat länge inom området och är förankrad i verksamheten.',
      };
    case 'managerApproval':
      return { kind, approved: true, manager: 'Chefen för verksamheten', date };
    case 'interests':
      return { kind, outcome: 'cleared', validUntil: daysAfter(yearsAfter(date, 3), -1) };
    default:
      return { kind: 'decision', outcome: 'appointed', date, paragraph: String(10 + (number % 80)), comment: '' };
  }
}

function recorderOf(kind: NominationActKind, decidingBody: string): NominationRecorder {
  if (kind === 'decision') return { kind: 'body', key: decidingBody };
  return { kind: kind === 'interests' ? 'judge' : 'region' };
}

function planned(asked: Wanted, left: number, number: number, today: IsoDate): PlannedNomination {
  const { region, group, rule, decidingBody } = asked;
  const kinds = (['need', 'proposal', ...rule.before, 'decision'] as const).slice(0, left === 0 ? undefined : -left);
  const nominationKey = `nominering-${region.key}-${number}`;
  const steps = kinds.map((kind, index) => {
    const date = daysAfter(today, -least - (number % 30) - pace * (kinds.length - 1 - index));
    const place = { regionKey: region.key, recorder: recorderOf(kind, decidingBody) };
    return { key: `${nominationKey}.${kind}`, nominationKey, groupKey: group.key, place, act: actOf(kind, asked, number, date), date };
  });
  return { region, decidingBody, steps };
}

/** What the regions of the country nominate, each step taken by whoever may, on the rules that the product brings. */
export function countryNominations({ groups, seats }: Roster, { healthcareRegions }: CountrySize, now: Date): readonly PlannedNomination[] {
  const today = swedishDay(now);
  const deciding = new Set(decidingKeys(groups, healthcareRegions));
  const groupOf = new Map(groups.map((group) => [group.key, group]));
  const nominating = regions.filter((region) => region.healthcareRegions.some((key) => healthcareRegions.includes(key)));
  let number = 0;
  return nominating.flatMap((region) => {
    const own = seats.filter(({ regionKey }) => regionKey === region.key);
    const taken = new Set<string>();
    return wanted.flatMap(([kind, left]): readonly PlannedNomination[] => {
      const rule = nominationRuleFor(nominationRules, kind, region);
      const seat = own.find(({ key, role, groupKey }) => role === 'member' && !taken.has(key) && groupOf.get(groupKey)?.kind === kind);
      const group = seat && groupOf.get(seat.groupKey);
      if (!rule || !group) return [];
      const decidingBody = decidingBodiesOf(rule.decidedBy, group, { memberAppointers: group.mandators }, region, groups).find((key) => deciding.has(key));
      if (decidingBody === undefined) return [];
      taken.add(seat.key);
      number += 1;
      return [planned({ region, group, seat, rule, decidingBody }, left, number, today)];
    });
  });
}
