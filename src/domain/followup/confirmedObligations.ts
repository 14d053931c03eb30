import type { Frequency } from '../importing/language/frequency';
import type { ObligationKind } from '../importing/proposedObligation';
import type { Deadline } from './obligation';
import type { FoundObligation } from './foundObligation';
import { normalSentence } from './normalSentence';
import { saidDeadline } from './saidDeadline';
import type { WrittenSentence } from './writtenSentences';

/** An obligation that a person has confirmed at import. */
export interface ConfirmedObligation {
  readonly key: string;
  readonly kind: ObligationKind;
  readonly sentence: string;
  readonly receiver: string;
  readonly frequency: Frequency | null;
  /** `MM-DD` for a day of every year, ISO for one day, else the mandate's words; empty when none is said. */
  readonly deadline: string;
}

const fullDay = /^\d{4}-\d\d-\d\d$/;
const dayOfYear = /^\d\d-\d\d$/;

function deadlineOf({ deadline, sentence }: ConfirmedObligation): Deadline {
  if (fullDay.test(deadline)) {
    return { kind: 'day', date: deadline };
  }
  if (!dayOfYear.test(deadline)) {
    return { kind: 'none' };
  }
  // The sentence tells whether the day is of the year after, and whether it is in time itself.
  const said = saidDeadline(sentence);
  return said.kind === 'yearly' && said.monthDay === deadline
    ? said
    : { kind: 'yearly', monthDay: deadline, isFollowingYear: false, isBefore: false };
}

/** Words enough to be known inside a longer sentence. */
const tellingLength = 20;

function standsIn(one: string, other: string): boolean {
  return one === other || (one.length >= tellingLength && other.includes(one)) || (other.length >= tellingLength && one.includes(other));
}

/** Those of the confirmed obligations whose sentence still stands in the text. */
export const confirmedObligations = (confirmed: readonly ConfirmedObligation[], written: readonly WrittenSentence[]): readonly FoundObligation[] =>
  confirmed.flatMap((one) => {
    const confirmedSentence = normalSentence(one.sentence);
    const sentence = written.find(({ normal }) => standsIn(confirmedSentence, normal));
    return sentence
      ? [
          {
            key: one.key,
            kind: one.kind,
            receiver: one.receiver,
            isForMandator: false,
            frequency: one.frequency,
            deadline: deadlineOf(one),
            origin: 'import' as const,
            sentence
          }
        ]
      : [];
  });
