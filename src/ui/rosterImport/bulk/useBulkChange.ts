import * as React from 'react';
import type { ChangedSeat, ChangingSeat } from '../../../application/rosters/changeSeats';
import { changeSeats } from '../../../application/rosters/changeSeats';
import type { BulkChange } from '../../../domain/roster/bulkChange';
import { bulkChange } from '../../../domain/roster/bulkChange';
import type { BulkWish } from '../../../domain/roster/bulkWish';
import type { SeatStory } from '../../../domain/roster/seatStory';
import { usePorts } from '../../ports/usePorts';
import type { BulkChangeProps } from './BulkChange';

export interface BulkDraft {
  readonly kind: BulkWish['kind'];
  readonly date: string;
  readonly appointedBy: string;
  readonly appointedOn: string;
  readonly paragraph: string;
}

/** A seat that somebody sits on, and what the wish means for it. */
export interface BulkRow {
  readonly story: SeatStory;
  readonly isChosen: boolean;
  /** Null while nothing is wished for it. */
  readonly planned: BulkChange | null;
  /** What became of it; null before. */
  readonly result: ChangedSeat | null;
}

export interface BulkWork {
  readonly draft: BulkDraft;
  readonly rows: readonly BulkRow[];
  readonly isWorking: boolean;
  /** True once the changes have been made, or tried. */
  readonly isDone: boolean;
  /** Seats that would be changed. */
  readonly coming: number;
  edit(change: Partial<BulkDraft>): void;
  choose(seatKeys: readonly string[], isChosen: boolean): void;
  apply(): void;
}

const begun: BulkDraft = { kind: 'end', date: '', appointedBy: '', appointedOn: '', paragraph: '' };

const wishOf = ({ kind, date, appointedBy, appointedOn, paragraph }: BulkDraft): BulkWish =>
  kind === 'end' ? { kind, on: date } : { kind, to: date, appointedBy: appointedBy.trim(), appointedOn, paragraph: paragraph.trim() };

/** Seats chosen, what is wished for them, and what becomes of each. */
export function useBulkChange({ roster, onChanged }: BulkChangeProps): BulkWork {
  const ports = usePorts();
  const [draft, setDraft] = React.useState(begun);
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [results, setResults] = React.useState<ReadonlyMap<string, ChangedSeat>>(new Map());
  const [isWorking, setWorking] = React.useState(false);
  const reset = (): void => setResults(new Map());
  const planned = ({ seat, current }: SeatStory): BulkChange | null => {
    const stored = roster.stored.get(seat.key);
    return draft.date === '' || !chosen.has(seat.key) || !current || !stored
      ? null
      : bulkChange(stored, stored.terms.map(({ term }) => term), current, wishOf(draft));
  };
  const rows = roster.stories
    .filter(({ current }) => current !== null)
    .map((story): BulkRow => ({ story, isChosen: chosen.has(story.seat.key), planned: planned(story), result: results.get(story.seat.key) ?? null }));
  const changing = rows.flatMap(({ story, planned: change }): ChangingSeat[] => {
    const stored = roster.stored.get(story.seat.key);
    return change?.kind === 'change' && stored ? [{ stored, change: change.change }] : [];
  });
  return {
    draft,
    rows,
    isWorking,
    isDone: results.size > 0 && !isWorking,
    coming: changing.length,
    edit: (change) => {
      reset();
      setDraft({ ...draft, ...change });
    },
    choose: (seatKeys, isChosen) => {
      reset();
      setChosen(new Set(isChosen ? [...chosen, ...seatKeys] : [...chosen].filter((key) => !seatKeys.includes(key))));
    },
    apply: () => {
      if (isWorking || changing.length === 0) return;
      reset();
      setWorking(true);
      const onSeat = (result: ChangedSeat): void => setResults((before) => new Map([...before, [result.seatKey, result]]));
      const finish = (): void => {
        setWorking(false);
        onChanged();
      };
      changeSeats(ports, changing, onSeat).then(finish, finish);
    }
  };
}
