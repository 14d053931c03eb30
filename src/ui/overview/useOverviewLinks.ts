import * as React from 'react';
import { nominationId } from '../../domain/nomination/nominationId';
import type { OverviewNomination } from '../../domain/overview/overview';
import { nominationParameter } from '../address/nominationParameter';
import { obligationParameter } from '../address/obligationParameter';
import { pageAddress } from '../address/pageAddress';
import type { Pages } from '../../domain/sitePages/pages';
import { usePages } from '../address/usePages';
import type { GroupObligation } from '../../domain/followup/obligation';
import type { WorkingState } from '../../domain/approval/caseState';
import { isWithGroup } from '../../domain/approval/isWithGroup';
import { overviewStrings } from '../../loc/overview/strings';
import { useStrings } from '../language/useStrings';

/** Where something can be done about what an overview tells; the addresses are empty where no such page is set. */
export interface OverviewLinks {
  group(groupKey: string): string;
  /** The seat itself, in the roster of its group. */
  seat(groupKey: string, seatKey: string): string;
  /** The sentence of the mandate in the group's room, else the obligation among the group's. */
  obligation(obligation: GroupObligation): string;
  /** The nomination itself, among the others. */
  nomination(nomination: OverviewNomination): string;
  /** The editor while the group has the text in its hands, else its case; null where there is nothing to open. */
  mandate(groupKey: string, mandateKey: string, state: WorkingState): { readonly href: string; readonly text: string } | null;
}

export function useOverviewLinks(): OverviewLinks {
  const { todo: strings } = useStrings(overviewStrings);
  const pages = usePages();
  return React.useMemo(() => linksOf(pages, strings), [pages, strings]);
}

type Words = Readonly<Record<'toDraft' | 'toCase', string>>;

function linksOf({ rostersPage, groupRoomPage, editorPage, decisionsPage }: Pages, strings: Words): OverviewLinks {
  return {
    group: (groupKey) => pageAddress(groupRoomPage || rostersPage, { grupp: groupKey }),
    seat: (groupKey, seatKey) => pageAddress(rostersPage, { grupp: groupKey, plats: seatKey }),
    obligation: ({ groupKey, key }) =>
      groupRoomPage === '' ? pageAddress(rostersPage, { grupp: groupKey, flik: 'ataganden', [obligationParameter]: key }) : pageAddress(groupRoomPage, { grupp: groupKey, [obligationParameter]: key }),
    nomination: (nomination) => pageAddress(rostersPage, { visa: 'nomineringar', [nominationParameter]: nominationId(nomination) }),
    mandate: (groupKey, mandateKey, state) => {
      if (mandateKey === '' || state === 'none') return null;
      const isEdited = isWithGroup(state);
      const href = isEdited ? pageAddress(editorPage, { grupp: groupKey }) : pageAddress(decisionsPage, { uppdrag: mandateKey });
      return href === '' ? null : { href, text: isEdited ? strings.toDraft : strings.toCase };
    }
  };
}
