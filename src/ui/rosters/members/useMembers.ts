import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { LaterFocus } from '../../components/useLaterFocus';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { SeatDraft } from '../change/SeatDraft';
import type { SeatWork } from '../change/useSeatWork';
import { useSeatWork } from '../change/useSeatWork';
import type { MembersProps } from './Members';
import type { SeatOpening } from './SeatOpening';

/** A seat about to be: it keeps its key until it is there, so that a repeat adds one. */
export interface NewSeatDraft {
  readonly key: string;
  readonly draft: SeatDraft;
  readonly isToBeFilled: boolean;
}

export interface MembersState {
  readonly place: LaterFocus['place'];
  readonly work: SeatWork;
  /** What is open, at one seat at a time. */
  readonly opening: SeatOpening | null;
  /** The seat that is being added, with the key it will have; null for none. */
  readonly adding: NewSeatDraft | null;
  open(opening: SeatOpening): void;
  /** Begins a seat more. @param isToBeFilled true to go on and put somebody on it */
  add(draft: SeatDraft, isToBeFilled: boolean): void;
  /** Adds the seat as it was written. */
  keepSeat(draft: SeatDraft): void;
  /** Closes what is open and goes back to the seat's own button. */
  close(): void;
}

const seatOf = (place: HTMLElement, seatKey: string): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>('[data-seat]')].find(({ dataset }) => dataset.seat === seatKey);

/** What is open in a roster, what is being done with it, and where the keyboard goes. */
export function useMembers({ group, roster, onChanged }: MembersProps): MembersState {
  const { seatEditor, identifiers } = usePorts();
  const { change } = useStrings(rostersStrings);
  const { place, focusLater } = useLaterFocus();
  const [opening, setOpening] = React.useState<SeatOpening | null>(null);
  const [adding, setAdding] = React.useState<NewSeatDraft | null>(null);
  const [awaited, setAwaited] = React.useState('');
  const toButton = (): void => {
    if (opening) focusLater((found) => seatOf(found, opening.seatKey)?.querySelector('button'));
    setOpening(null);
  };
  const work = useSeatWork(group.key, () => {
    toButton();
    onChanged();
  });
  const show = (next: SeatOpening): void => {
    setOpening(next);
    focusLater(
      (found) => seatOf(found, next.seatKey)?.querySelector<HTMLElement>(next.part === 'change' ? 'form input' : '[aria-expanded]'),
      (element) => element.closest('[data-seat]')?.scrollIntoView?.({ block: 'nearest' })
    );
  };
  // A seat that was added to be filled is opened once it has come with the roster.
  if (awaited !== '' && roster.stored.has(awaited)) {
    setAwaited('');
    show({ seatKey: awaited, part: 'change' });
  }
  return {
    place,
    work,
    opening,
    adding,
    open: (next) => {
      work.reset();
      setAdding(null);
      show(next);
    },
    add: (draft, isToBeFilled) => {
      work.reset();
      setOpening(null);
      setAdding({ key: identifiers.next(), draft, isToBeFilled });
      focusLater((found) => found.querySelector<HTMLElement>('[data-new-seat] select'));
    },
    keepSeat: (draft) => {
      if (!adding) return;
      const { key, isToBeFilled } = adding;
      const keep = async (): Promise<void> => {
        await seatEditor.addSeat({ ...draft, key, groupKey: group.key });
        setAdding(null);
        if (isToBeFilled) setAwaited(key);
      };
      work.run(key, keep, change.seat.added);
    },
    close: () => {
      work.reset();
      setAdding(null);
      toButton();
    }
  };
}
