import type { IgnoredReason, Nomination } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { NominationTerms } from '../../domain/nomination/nominationTerms';
import type { IsoDate } from '../../domain/mandate/answer';
import { personMark } from '../../domain/interests/personMark';
import type { Group, Person } from '../../domain/roster/roster';
import { scheduleOf } from '../../domain/roster/scheduleOf';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { putOnSeat } from '../rosters/putOnSeat';
import type { StoredSeat } from '../ports/seatEditor';
import { recordNominationStep } from './recordNominationStep';

export interface AppointedTerm {
  /** Client-made, the same for each try: a repeat doubles nothing. */
  readonly key: string;
  readonly place: NominationPlace;
  readonly from: IsoDate;
  /** Last day; empty for no end. */
  readonly to: IsoDate | '';
}

/** What is in the way: nothing has been changed then. */
export type TermProblem = { readonly kind: 'nomination'; readonly reason: IgnoredReason } | { readonly kind: 'seat' };

function personOf({ proposals }: Nomination): Omit<Person, 'key'> {
  const last = proposals[proposals.length - 1]?.proposal;
  return { name: last?.name ?? '', title: last?.title ?? '', organisation: last?.organisation ?? '', email: last?.email ?? '', isPublic: true };
}

/** What the judge recorded in the nomination, which few may read, told where everybody may see it; process support answers for it. */
async function tellCleared(
  { clearances, roster }: Pick<Ports, 'clearances' | 'roster'>,
  { seat: { groupKey, regionKey } }: StoredSeat,
  { key, interestsUntil }: { readonly key: string; readonly interestsUntil: IsoDate }
): Promise<void> {
  const { terms, people } = await roster.ofGroup(groupKey);
  const personKey = terms.find((term) => term.key === key)?.personKey ?? '';
  const person = people.find((known) => known.key === personKey);
  if (!person) throw new Failure('missing', `${key} has not been put on the seat`);
  const told = { personKey, groupKey, regionKey, outcome: 'cleared', validUntil: interestsUntil, personMark: personMark(person) } as const;
  await clearances.record({ key: `${key}.nominated`, folder: '', ...told });
}

/**
 * Puts the one who was appointed on the seat, when the need named one, with what was decided, and tells how the region's judge
 * judged the interests; then the nomination has come to its end. Cut short in between, a repeat finishes it.
 * @throws Failure `denied` to one who does not keep the roster
 */
export async function beginAppointedTerm(
  ports: Pick<Ports, 'nominations' | 'seatEditor' | 'roster' | 'clearances'>,
  nomination: Nomination,
  terms: NominationTerms,
  groups: readonly Group[],
  { key, place, from, to }: AppointedTerm
): Promise<TermProblem | null> {
  const { groupKey, need, decision, proposals, decidingBodies } = nomination;
  if (nomination.next !== 'termBegun' || decision === null) return { kind: 'nomination', reason: 'order' };
  const stored = need.seatKey === '' ? undefined : (await ports.seatEditor.ofGroup(groupKey)).find(({ seat }) => seat.key === need.seatKey);
  if (stored) {
    const interestsUntil = proposals[proposals.length - 1]?.interestsUntil ?? '';
    const appointedBy = groups.find((group) => group.key === decidingBodies[0])?.name ?? '';
    const { people } = await ports.roster.ofGroup(groupKey);
    const term = { from, to, appointedBy, appointedOn: decision.date, paragraph: decision.paragraph, note: '' };
    const { confirmed } = scheduleOf(stored, stored.terms.map((row) => row.term));
    const isThere = confirmed.some(({ termKey }) => termKey === key);
    const outcome = isThere ? null : await putOnSeat(ports, stored, people, { key, person: personOf(nomination), term });
    if (outcome !== null && outcome.kind !== 'changed') return { kind: 'seat' };
    if (interestsUntil !== '') await tellCleared(ports, stored, { key, interestsUntil });
  }
  const act = { kind: 'termBegun', termKey: stored ? key : '', from } as const;
  const reason = await recordNominationStep(ports, nomination, terms, { key: `${key}.begun`, place, act });
  return reason === null ? null : { kind: 'nomination', reason };
}
