import { type Frequency, frequencyIn } from '../language/frequency';
import { numberPattern } from '../language/numberWords';
import { wholeWords } from '../language/wholeWords';
import type { Fact } from './fact';
import { firstFact } from './firstFact';
import type { Statement } from './passage';
import { isOnTasks, isSurrounding } from './sectionKinds';

const meets = wholeWords('sammanträda|sammanträder|träffas|möts|mötas|sammankommer|meets?|convenes?|mødes|møtes');

/** Meetings as such: *möten hålls*, *mötesfrekvens*; not *vid möte med RPO* or *inför nämndens möten*. */
const meetings = wholeWords('möte(?= hålls| äger| ska hållas)|möten|sammanträden|mötesfrekvens(?:en)?|meetings|møder|møter');
const aside = wholeWords('(?:vid|på|inför|efter|före|till|från|i|mellan|av|at|in|before|after|between|of|ved|på)(?: \\p{L}+){0,3}\\s*$');

/** Meetings of others: of chairs, of the process support, of a delivery's receiver. */
const ofOthers = wholeWords([
  'ordförandena|sammankallandena|processtöd\\p{L}*|processledar\\p{L}*|\\p{L}*leverans\\p{L}*|styrgruppen|chairs',
  'kunskapsråden'
].join('|'));

const calls = wholeWords('kalla|kallar|sammankallar|calls|convenes|inbjuder|bjuder in');

/** *två fysiska möten och fyra digitala möten per år*: how many together is not said. */
const twoKinds = wholeWords(`(?:${numberPattern}) (?:\\p{L}+ )?(?:möten?|meetings|møder) (?:och|samt|and|og) (?:${numberPattern})`);

function isMeetingRule(text: string, counted: string, index: number): boolean {
  if (ofOthers.test(text) || twoKinds.test(text)) {
    return false;
  }
  if (/^(?:möte|sammanträ|träff|meet|mød|møt)/u.test(counted)) {
    return calls.test(text) || !aside.test(text.slice(0, index).replace(/(?:minst|at least|mindst)\s*$/iu, ''));
  }
  const noun = meetings.exec(text);
  return meets.test(text) || (noun !== null && (calls.test(text) || !aside.test(text.slice(0, noun.index))));
}

const perYear = ({ times, every, unit }: Frequency): number | null => {
  const inYear = { year: 1, halfYear: 2, quarter: 4, month: 12, week: null }[unit];
  const number = inYear === null ? null : (times * inYear) / every;
  return number !== null && Number.isInteger(number) ? number : null;
};

/** How often the group itself meets, by a sentence; null when that is not what it says. */
export function meetingFrequency({ text, meaning }: Statement): Frequency | null {
  const found = isSurrounding(meaning) || isOnTasks(meaning) ? null : frequencyIn(text);
  return found && isMeetingRule(text, found.counted, found.index) ? found.frequency : null;
}

/** The least number of meetings a year. A weekly rule names no such number, since weeks without meetings are not told. */
export function readMeetings(statements: readonly Statement[]): Fact<number> | null {
  return firstFact(statements, (statement) => {
    const frequency = meetingFrequency(statement);
    return frequency && perYear(frequency);
  });
}
