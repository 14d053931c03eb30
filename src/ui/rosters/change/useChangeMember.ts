import * as React from 'react';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { putOnSeat } from '../../../application/rosters/putOnSeat';
import { daysAfter } from '../../../domain/calendar/calendarDate';
import { leadsGroup } from '../../../domain/roster/leadsGroup';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { SeatRowProps } from '../members/SeatRow';
import type { MemberDraft } from './memberDraft';
import { holderOf, newMemberDraft, withPerson } from './memberDraft';
import type { SamePersonState } from './useSamePerson';
import { useSamePerson } from './useSamePerson';

export interface MemberChange {
  readonly draft: MemberDraft;
  edit(change: Partial<MemberDraft>): void;
  choose(person: DirectoryPerson | null): void;
  /** Whether it is somebody on the rosters already. */
  readonly same: SamePersonState;
  /** What is in the way, as a sentence; empty for nothing. */
  readonly problem: string;
  /** Whose term ends by it and when, as a sentence; empty for nobody's. */
  readonly ends: string;
  save(): void;
}

/** Writes who is to sit on a seat, and makes the change. The same try keeps its key until it is known how it went. */
export function useChangeMember({ story, members, roster, frame, profile }: SeatRowProps): MemberChange {
  const ports = usePorts();
  const { change: strings, person, and } = useStrings(rostersStrings);
  const language = useLanguage();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const { memberAppointers, chairAppointer } = profile.relations;
  const appointers = leadsGroup(story.seat.role) && chairAppointer !== '' ? [chairAppointer] : memberAppointers;
  const [draft, setDraft] = React.useState(() => newMemberDraft(story, roster.today, inSentence(appointers.map(nameOf), and)));
  const [isUnnamed, setUnnamed] = React.useState(false);
  const [key, setKey] = React.useState(() => ports.identifiers.next());
  const { place, seat } = story;
  const isOver = place.kind === 'held' && place.to !== '' && place.to < draft.from;
  const ends =
    place.kind === 'held' && !isOver && draft.from > place.from
      ? strings.ends(place.person || strings.somebody, formatDate(daysAfter(draft.from, -1), language))
      : '';
  const same = useSamePerson(draft);
  const isUnanswered = same.answer === null;
  const stored = roster.stored.get(seat.key);
  const save = (): void => {
    if (draft.person === null || !stored || isUnanswered) {
      setUnnamed(true);
      return;
    }
    const { name } = draft.person;
    const put = () => putOnSeat(ports, stored, roster.roster.people, { ...holderOf(draft, key), ...(same.candidates.length === 0 ? {} : { known: same.known }) });
    members.work.change(seat.key, put, strings.done(name, formatDate(draft.from, language)));
  };
  const write = (next: (before: MemberDraft) => MemberDraft): void => {
    setUnnamed(false);
    members.work.reset();
    setKey(ports.identifiers.next());
    setDraft(next);
  };
  return {
    draft,
    edit: (change) => write((before) => ({ ...before, ...change })),
    choose: (person) => write((before) => withPerson(before, person)),
    problem: !isUnnamed ? '' : draft.person === null ? strings.problems.missingPerson : isUnanswered ? person.needsAnswer : '',
    same,
    ends,
    save
  };
}
