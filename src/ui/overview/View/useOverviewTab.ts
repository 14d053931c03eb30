import * as React from 'react';
import { useAddressParameter } from '../../address/useAddressParameter';
import { whenDone } from '../../components/whenDone';
import type { GroupChoice } from '../GroupTable/groupChoices';
import type { GroupTableState } from '../GroupTable/useGroupTable';
import type { Followed } from './useFigures';

/** The parts of an overview, as they stand in the page's address. */
export const overviewTabs = ['grupper', 'perioder', 'ataganden', 'uppdrag', 'rattvisa', 'utveckling', 'uppfoljning'] as const;

export type OverviewTab = (typeof overviewTabs)[number];

export interface OverviewTabState {
  readonly shown: OverviewTab;
  /** Where the parts stand, and where what is to be done does. */
  readonly place: React.RefObject<HTMLDivElement>;
  readonly todo: React.RefObject<HTMLDivElement>;
  show(tab: OverviewTab): void;
  /** Shows what a figure counts, and goes there. */
  follow(followed: Followed): void;
  /** Shows the groups that are chosen, and goes there. */
  showGroups(choice: GroupChoice): void;
}

const choiceOf: Readonly<Partial<Record<Followed, GroupChoice>>> = { vacant: 'vakanta', ending: 'slutar', inForce: 'ikraft', withoutMandate: 'saknas' };

/** Which part is shown, and where the keyboard goes when something leads there. */
export function useOverviewTab(table: GroupTableState): OverviewTabState {
  const [asked, setAsked] = useAddressParameter('del');
  const place = React.useRef<HTMLDivElement>(null);
  const todo = React.useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = React.useState<React.RefObject<HTMLDivElement> | null>(null);
  React.useEffect(() => {
    const part = wanted?.current;
    if (!part) return undefined;
    return whenDone(part, () => {
      const heading = part.querySelector<HTMLElement>('[data-heading]');
      if (!heading) return false;
      heading.focus();
      heading.scrollIntoView?.({ block: 'start' });
      setWanted(null);
      return true;
    });
  }, [wanted]);
  const show = (tab: OverviewTab): void => setAsked(tab === 'grupper' ? '' : tab, 'replace');
  const showGroups = (choice: GroupChoice): void => {
    table.choose(choice);
    show('grupper');
    setWanted(place);
  };
  return {
    shown: overviewTabs.find((known) => known === asked) ?? 'grupper',
    place,
    todo,
    show,
    showGroups,
    follow: (followed) => {
      const choice = choiceOf[followed];
      if (choice) showGroups(choice);
      else if (followed === 'waiting') setWanted(todo);
      else {
        show('ataganden');
        setWanted(place);
      }
    }
  };
}
