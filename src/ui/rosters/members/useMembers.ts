import * as React from 'react';
import type { LaterFocus } from '../../components/useLaterFocus';
import { useLaterFocus } from '../../components/useLaterFocus';
import type { SeatWork } from '../change/useSeatWork';
import { useSeatWork } from '../change/useSeatWork';
import type { MembersProps } from './Members';
import type { SeatOpening } from './SeatOpening';

export interface MembersState {
  readonly place: LaterFocus['place'];
  readonly work: SeatWork;
  /** What is open, at one seat at a time. */
  readonly opening: SeatOpening | null;
  open(opening: SeatOpening): void;
  /** Closes what is open and goes back to the seat's own button. */
  close(): void;
}

const seatOf = (place: HTMLElement, seatKey: string): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>('[data-seat]')].find(({ dataset }) => dataset.seat === seatKey);

/** What is open in a roster, what is being done with it, and where the keyboard goes. */
export function useMembers({ group, onChanged }: MembersProps): MembersState {
  const { place, focusLater } = useLaterFocus();
  const [opening, setOpening] = React.useState<SeatOpening | null>(null);
  const toButton = (): void => {
    if (opening) focusLater((found) => seatOf(found, opening.seatKey)?.querySelector('button'));
    setOpening(null);
  };
  const work = useSeatWork(group.key, () => {
    toButton();
    onChanged();
  });
  return {
    place,
    work,
    opening,
    open: (next) => {
      work.reset();
      setOpening(next);
      focusLater(
        (found) => seatOf(found, next.seatKey)?.querySelector<HTMLElement>(next.part === 'change' ? 'form input' : '[aria-expanded]'),
        (element) => element.closest('[data-seat]')?.scrollIntoView?.({ block: 'nearest' })
      );
    },
    close: () => {
      work.reset();
      toButton();
    }
  };
}
