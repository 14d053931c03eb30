import type { Concern } from '../../../application/groupRoom/concern';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { documentOfKind } from '../../../domain/followup/listedKinds';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { obligationName } from '../../followup/obligationName';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { documentName } from '../../reports/documentName';
import { useSeatWords } from '../../rosters/useSeatWords';
import { useRostersLink } from '../useRostersLink';

/** Something that waits, as a sentence with the one thing to do about it. */
export interface ToldConcern {
  readonly key: string;
  readonly sentence: string;
  readonly action: string;
  /** Empty where the page to do it on is not set: then only the sentence is told. */
  readonly href: string;
}

type Told = Omit<ToldConcern, 'key'>;

/** What waits for somebody in a group, in words and with where it is done. */
export function useConcernWords({ group, mandates }: Pick<GroupRoom, 'group' | 'mandates'>): (concern: Concern) => ToldConcern {
  const { concerns: strings } = useStrings(groupRoomStrings);
  const language = useLanguage();
  const words = useSeatWords(group);
  const pages = usePages();
  const day = (date: string): string => formatDate(date, language);
  const inRosters = useRostersLink(group.key);
  const editor = pageAddress(pages.editorPage, { grupp: group.key });

  function ofObligation({ followed: { obligation, standing }, isLate }: Extract<Concern, { kind: 'obligation' }>): Told {
    if (obligation.kind === 'contactDetails') {
      return { sentence: isLate ? strings.contactsLate : strings.contacts, action: strings.confirm, href: inRosters('ataganden') };
    }
    const what = obligationName(obligation, standing, language);
    const document = obligation.kind === 'notes' ? 'notes' : documentOfKind[obligation.kind];
    const opened: Readonly<Record<string, string>> = document && standing.period ? { dokument: documentName(document, standing.period.key) } : {};
    return { sentence: (isLate ? strings.late : strings.soon)(what, day(standing.dueOn)), action: strings.writeIt, href: inRosters('dokument', opened) };
  }

  function told(concern: Concern): Told {
    switch (concern.kind) {
      case 'sentBack':
        return { sentence: strings.sentBack, action: strings.toDraft, href: editor };
      case 'noMandate':
        return { sentence: mandates.length === 0 ? strings.noMandate : strings.withdrawn, action: strings.write, href: editor };
      case 'notCleared':
        return { sentence: strings.notCleared(words.seatName(concern.seat)), action: strings.declare, href: pageAddress(pages.rostersPage, { visa: 'jav' }) };
      case 'renewInterests':
        return { sentence: strings.renewInterests(day(concern.until)), action: strings.declare, href: pageAddress(pages.rostersPage, { visa: 'jav' }) };
      case 'myTermEnds':
        return { sentence: strings.myTermEnds(words.seatName(concern.seat), day(concern.until)), action: strings.toSeat, href: inRosters('ledamoter') };
      case 'fillSeat': {
        const [first, ...others] = concern.places;
        return { sentence: first ? strings.places(words.vacancy(first), others.length) : '', action: strings.fill, href: inRosters('ledamoter') };
      }
      case 'review':
        return { sentence: (concern.isLate ? strings.reviewLate : strings.review)(day(concern.on)), action: strings.beginReview, href: editor };
      case 'obligation':
        return ofObligation(concern);
    }
  }

  const keyOf = (concern: Concern): string =>
    concern.kind === 'obligation' ? `${concern.followed.obligation.key} ${concern.followed.standing.period?.key ?? ''}` : 'seat' in concern ? `${concern.kind} ${concern.seat.key}` : concern.kind;
  return (concern) => ({ key: keyOf(concern), ...told(concern) });
}
