import type { ChainStep } from '../approval/record';
import type { IsoDate } from '../mandate/answer';
import type { CalendarDay } from './calendarFile';
import type { ExpectedStep } from './expectedSteps';

/** How the days are called; the sentences are in the string modules. */
export interface DayWords {
  readonly due: (body: string, kind: ChainStep['kind']) => string;
  /** Null when the text is handed in already: then its closing day concerns nobody. */
  readonly closing: ((body: string) => string) | null;
  readonly closingText: (meeting: IsoDate) => string;
  /** Web address of the case; empty where it has none. */
  readonly link: string;
}


/** The days of a case to keep in mind: every answer's, and the closing day of the first meeting it has to reach. */
export function daysOfSteps(steps: readonly ExpectedStep[], mandateKey: string, words: DayWords): readonly CalendarDay[] {
  const nothing = { description: '', place: '', link: words.link };
  const first = steps.find(({ step }) => step.kind !== 'inform');
  return steps.flatMap((expected) =>
    expected.answers.flatMap(({ body, due }): readonly CalendarDay[] => {
      if (due === null) return [];
      const uid = `${mandateKey}-${expected.step.key}-${body}`;
      const place = due.kind === 'meeting' ? due.meeting.place : '';
      const day = { ...nothing, uid, date: due.date, summary: words.due(body, expected.step.kind), place };
      if (expected !== first || words.closing === null || due.kind !== 'meeting') return [day];
      const closing = { ...nothing, uid: `${uid}-papers`, date: due.meeting.papersBy, summary: words.closing(body), description: words.closingText(due.date) };
      return [closing, day];
    })
  );
}
