import type { ResolvedStep } from '../approval/caseState';
import { noonOf } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { Due } from './dueOf';
import { dueOfStep } from './dueOf';
import type { Meeting } from './meeting';

/** When a body can be expected to answer. */
export interface ExpectedAnswer {
  readonly body: string;
  /** Null when its calendar ends before, or when nobody can say when the step begins. */
  readonly due: Due | null;
}

export interface ExpectedStep {
  readonly step: ResolvedStep['step'];
  readonly answers: readonly ExpectedAnswer[];
  /** False when an earlier step ends on a day nobody knows. */
  readonly begins: boolean;
}

/**
 * Who is asked in which order, and when at the soonest, if every body answers on its day. A step begins when the last
 * answer before it has come; one that only informs takes no time.
 *
 * @param since - ISO instant at which the first step began, or would begin, to wait
 * @param deadlines - days set by hand, by step key
 */
export function expectedSteps(
  steps: readonly ResolvedStep[],
  since: string,
  deadlines: Readonly<Record<string, IsoDate>>,
  meetings: readonly Meeting[]
): readonly ExpectedStep[] {
  let instant: string | null = since;
  return steps.map((resolved): ExpectedStep => {
    const { step, bodies } = resolved;
    const from: string | null = instant;
    const begins = from !== null;
    if (step.kind === 'inform') return { step, answers: bodies.map((body) => ({ body, due: null })), begins };
    const answers = bodies.map((body): ExpectedAnswer => ({
      body,
      due: from === null ? null : dueOfStep(resolved, body, from, deadlines[step.key] ?? null, meetings)
    }));
    const dates = answers.flatMap(({ due }) => (due === null ? [] : [due.date])).sort();
    const last = dates[dates.length - 1];
    instant = last === undefined || dates.length < answers.length ? null : noonOf(last);
    return { step, answers, begins };
  });
}
