import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { newMember } from '../../../domain/groupRoom/newMember';
import type { NewMember } from '../../../domain/groupRoom/newMember';
import { regionNamed } from '../../../domain/roster/regionNamed';
import type { SeatStory } from '../../../domain/roster/seatStory';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { useAddressParameter } from '../../address/useAddressParameter';
import type { SelectOption } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';

export interface NewMemberChoice {
  /** Null where the group has no seats. */
  readonly page: NewMember | null;
  readonly seatKey: string;
  readonly seats: readonly SelectOption<string>[];
  readonly choose: (seatKey: string) => void;
  /** Whom the seat is for, in words; empty where it is for nobody. */
  readonly represents: string;
  /** The seat by role and for whom. */
  readonly seatName: string;
}

/** The seat that the page is for: the address's (`?plats=`), one's own, or the first. */
export function useNewMember({ group, roster, me, followup, today }: GroupRoom): NewMemberChoice {
  const { newMember: strings } = useStrings(groupGuidesStrings);
  const { seatName } = useSeatWords(group);
  const [asked, ask] = useAddressParameter('plats');
  const { stories } = roster;
  const story = stories.find(({ seat }) => seat.key === asked) ?? me.seats[0] ?? stories[0];
  const textOf = ({ seat, place }: SeatStory): string => {
    const holder = place.kind === 'held' ? place.person : strings.vacant;
    return [seatName(seat), seat.profession, holder].filter((part) => part !== '').join(', ');
  };
  const documents = followup.inForce.map(({ content }) => content.document);
  return {
    page: story ? newMember(story, documents, followup.evidence.meetings, today) : null,
    seatKey: story?.seat.key ?? '',
    seats: stories.map((one) => ({ value: one.seat.key, text: textOf(one) })),
    choose: (seatKey) => ask(seatKey, 'replace'),
    represents: story ? story.seat.organisation || (story.seat.regionKey === '' ? '' : regionNamed(story.seat.regionKey)) : '',
    seatName: story ? seatName(story.seat) : ''
  };
}
