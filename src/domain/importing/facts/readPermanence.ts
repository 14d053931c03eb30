import { wholeWords } from '../language/wholeWords';
import type { Fact } from './fact';
import { firstFact } from './firstFact';
import type { Statement } from './passage';
import { isSurrounding } from './sectionKinds';

const group = wholeWords([
  '\\p{L}*grupp(?:en)?|konstellation(?:en)?|uppdraget|RAG|RSG|RPO|projekt(?:et)?|group|gruppe(?:n)?|utskottet',
  'rådet|mandate|assignment'
].join('|'));

const permanent = wholeWords('permanent\\p{L}*|tills ?vidare|until further notice|på obestämd tid|varaktig');

const limited = wholeWords(
  [
    'tidsbegränsa\\p{L}*|tidsbestämd|temporär\\p{L}*|tillfällig\\p{L}*|temporary|time-limited|midlertidig\\p{L}*',
    'tidsbegrænset|upphör|avslutas|upplöses|är ett projekt',
    '(?:tillsätts|inrättas|gäller|verkar|arbetar) (?:för|under) (?:tiden|perioden)',
    'gäller (?:till och med|t\\.o\\.m\\.|längst till)|upphører|ends on|is dissolved'
  ].join('|')
);

/** What only may be so, or is for somebody to decide. */
const undecidedBefore = wholeWords(
  'kan|kunna|kommer att|inte|ej|om|antingen|may|can|if|whether|not|ikke|huruvida|ifall'
);
const undecided = wholeWords('beslutas|beslutar|avgörs|avgör|decides|is decided');

const first = (text: string): number => (permanent.exec(text) ?? limited.exec(text))?.index ?? 0;

/** Whether the group is permanent (true) or for a time (false), where a sentence says so of the group. */
const permanenceOf = ({ text, meaning, isListed }: Statement): boolean | null => {
  const isElsewhere = isSurrounding(meaning) || (isListed && meaning !== 'timetable');
  const [is, isNot] = [permanent.test(text), limited.test(text)];
  const isOpen = undecided.test(text) || undecidedBefore.test(text.slice(0, first(text)));
  return isElsewhere || is === isNot || !group.test(text) || isOpen ? null : is;
};

export function readPermanence(statements: readonly Statement[]): Fact<boolean> | null {
  return firstFact(statements, permanenceOf);
}
