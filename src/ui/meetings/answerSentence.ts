import type { ChainStep } from '../../domain/approval/record';
import type { ExpectedAnswer, ExpectedStep } from '../../domain/meetings/expectedSteps';
import type { IsoDate } from '../../domain/mandate/answer';
import type { MeetingsStrings } from '../../loc/meetings/svSe';

/** `toSubmit`: the text is not handed in yet; `waiting`: the step waits now; `later`: others come first. */
export type Moment = 'toSubmit' | 'waiting' | 'later';

export interface SentenceWords {
  readonly strings: MeetingsStrings;
  readonly nameOf: (body: string) => string;
  readonly day: (date: IsoDate) => string;
}

function when({ body, due }: ExpectedAnswer, { begins }: ExpectedStep, moment: Moment, { strings, nameOf, day }: SentenceWords): string {
  if (due === null) return begins ? strings.meetingMissing : strings.dependsOnEarlier;
  if (due.kind !== 'meeting') return strings.by(day(due.date));
  const [meeting, papersBy] = [day(due.date), day(due.meeting.papersBy)];
  if (moment === 'waiting') return strings.atMeeting(meeting);
  return moment === 'toSubmit' ? strings.reaches(nameOf(body), meeting, papersBy) : strings.atSoonest(meeting, papersBy);
}

const isAnswered = (kind: ChainStep['kind']): boolean => kind !== 'inform';

/** What a body does in a step and when: *RSL fastställer: hinner till RSL 12 mars 2026 om du skickar in senast 26 februari 2026.* */
export function answerSentence(answer: ExpectedAnswer, step: ExpectedStep, moment: Moment, words: SentenceWords): string {
  const what = words.strings.what(words.nameOf(answer.body), step.step.kind);
  return isAnswered(step.step.kind) ? `${what}: ${when(answer, step, moment, words)}.` : `${what}.`;
}
