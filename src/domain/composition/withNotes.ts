import { isDate } from '../approval/recordShape';
import type { IsoDate } from '../mandate/answer';
import type { Anchoring, RecordedComposition } from './compositionFacts';
import type { CompositionNote, CompositionNoteKind } from './compositionNote';

type Considered = NonNullable<RecordedComposition['genderBalance']>;

/** The one of the latest day; of several of a day the one said last. */
function newest(before: Considered | null, later: readonly Considered[]): Considered | null {
  return later.reduce<Considered | null>((latest, one) => (latest === null || one.date >= latest.date ? one : latest), before);
}

/**
 * What is recorded of a composition, in the group's row and by the group itself: of each thing the newest counts, and what
 * stands in the row does so until a newer note is there. A note of a day that has not come, or that is no day, counts for
 * nothing.
 *
 * @param notes the group's, the oldest first
 */
export function withNotes(recorded: RecordedComposition, notes: readonly CompositionNote[], today: IsoDate): RecordedComposition {
  const counted = notes.filter(({ date }) => isDate(date) && date <= today);
  const considered = (kind: CompositionNoteKind): readonly Considered[] => counted.flatMap((one) => (one.kind === kind ? [{ date: one.date, note: one.note }] : []));
  const anchored = counted.flatMap(({ kind, body, date, paragraph }): readonly Anchoring[] => (kind === 'anchoring' ? [{ body, date, paragraph }] : []));
  return {
    ...recorded,
    patientAssociations: newest(recorded.patientAssociations, considered('patientAssociations')),
    genderBalance: newest(recorded.genderBalance, considered('genderBalance')),
    anchorings: [...recorded.anchorings, ...anchored]
  };
}
