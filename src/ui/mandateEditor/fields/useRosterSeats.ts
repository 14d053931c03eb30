import * as React from 'react';
import type { SeatRow } from '../../../domain/mandate/answer';
import { seatsFromRoster } from '../../../domain/mandate/seatsFromRoster';
import { editorStrings } from '../../../loc/editor/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { failureKind } from '../../components/FailureMessage/failureKind';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';

export interface RosterSeats {
  readonly isReading: boolean;
  /** What came of it, for the live region; empty before. */
  readonly said: string;
  fetch(): void;
}

/** Takes a mandate's seats from the group's roster, in the stead of those that stand. */
export function useRosterSeats(groupKey: string, onFetched: (rows: readonly SeatRow[]) => void): RosterSeats {
  const { roster, identifiers } = usePorts();
  const strings = useStrings(editorStrings).fields.seats;
  const { failures } = useStrings(sharedStrings);
  const [isReading, setReading] = React.useState(false);
  const [said, say] = React.useState('');
  // Read late: what stands may have changed while the roster was fetched.
  const take = React.useRef(onFetched);
  take.current = onFetched;
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    []
  );
  const settle = (message: string): void => {
    if (!isGone.current) {
      setReading(false);
      say(message);
    }
  };
  return {
    isReading,
    said,
    fetch: () => {
      setReading(true);
      say('');
      roster.seatsOf(groupKey).then(
        (seats) => {
          const rows = seatsFromRoster(seats, () => identifiers.next());
          if (rows.length > 0 && !isGone.current) {
            take.current(rows);
          }
          const count = rows.reduce((sum, row) => sum + row.count, 0);
          settle(count === 0 ? strings.noneInRoster : strings.fetched(count));
        },
        (error: unknown) => settle(failures[failureKind(error)])
      );
    }
  };
}
