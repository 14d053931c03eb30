import * as React from 'react';
import type { NewMember } from '../../../domain/groupRoom/newMember';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { formatDate } from '../../language/formatDate';
import { lowerFirst } from '../../language/lowerFirst';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';
import type { RoomPanelProps } from '../RoomPanel';
import { NewMemberPart } from './NewMemberPart';
import { WhomToAsk } from './WhomToAsk';

export interface NewMemberPartsProps extends Pick<RoomPanelProps, 'room'> {
  readonly page: NewMember;
  /** Whom the seat is for, in words; empty where it is for nobody. */
  readonly represents: string;
}

/** What the page says, part by part. What is not known is said too. */
export function NewMemberParts({ room, page, represents }: NewMemberPartsProps): JSX.Element {
  const { newMember: strings } = useStrings(groupGuidesStrings);
  const language = useLanguage();
  const { period, roleOf } = useSeatWords(room.group);
  const { seat, term, task, duties, leading, nextMeeting } = page;
  const isInForce = room.followup.inForce.length > 0;
  const or = (blocks: NewMember['task'], none: string): readonly string[] => (blocks.length > 0 ? [] : [none]);
  const meeting = nextMeeting && [formatDate(nextMeeting.date, language), nextMeeting.time, nextMeeting.place].filter((part) => part !== '').join(', ');
  return (
    <>
      <NewMemberPart
        heading={strings.represents}
        text={[represents === '' ? strings.representsNobody : strings.representsWhom(represents), ...(seat.profession === '' ? [] : [strings.asProfession(lowerFirst(seat.profession))])]}
      />
      <NewMemberPart heading={strings.term} text={[term === null ? strings.noTerm : `${period(term)}.`]} />
      <NewMemberPart heading={strings.meeting} text={[room.me.isParticipant ? (meeting ?? strings.noMeeting) : strings.meetingNotTold]} />
      <NewMemberPart heading={strings.task} blocks={task} text={isInForce ? or(task, strings.noTask) : [strings.noMandate]} />
      {isInForce && <NewMemberPart heading={strings.duties} blocks={duties} text={or(duties, strings.noDuties)} />}
      {leading.length > 0 && <NewMemberPart heading={strings.leading(roleOf(seat))} blocks={leading} />}
      <NewMemberPart heading={strings.ask}>
        <WhomToAsk room={room} />
      </NewMemberPart>
    </>
  );
}
