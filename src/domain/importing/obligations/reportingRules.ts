import { deliverablesOf } from '../facts/readDeliverables';
import { meetingFrequency } from '../facts/readMeetings';
import { planNaming } from '../facts/planNaming';
import type { Statement } from '../facts/passage';
import { isOnTasks } from '../facts/sectionKinds';
import { frequencyIn } from '../language/frequency';
import { wholeWords } from '../language/wholeWords';
import type { ObligationDetails, ObligationRule } from './obligationRule';
import { firstReceiver, receiverAfter, receiverBetween } from './receivers';
import { whereSaid } from './whereSaid';

const handedTo = receiverAfter(
  [
    '(?:rapporteras|lämnas|redovisas|skickas|sänds|delges|överlämnas|publiceras|inlämnas|sker|submitted|reported|sent|delivered|published|afleveres|sendes) (?:regelbundet |senast |årligen )?(?:till|för|på|to|on|til|hos)',
    'delges'
  ].join('|')
);
const reportedTo = receiverAfter('(?:rapporterar|återrapporterar|reports?|redovisar|lämnar|rapporterer)(?: \\p{L}+){0,4}? (?:till|to|til|för)');
/** *en aktivitetsplan till Kunskapsstyrningsgruppen*, *inlämnad till samordnaren*. */
const planTo = receiverAfter('(?:\\p{L}*plan(?:en)?|inlämnad|inskickad|lämnad) (?:till|to|til)');
const checkIns = wholeWords('avstämning\\p{L}*|avstämningsmöten|check-ins?');
const planContents = wholeWords('beskriver|innehåller|omfattar|describes|contains');
const yearlyReport = wholeWords([
  'årsrapport(?:en|er)?|årsberättelse(?:n)?|verksamhetsberättelse(?:n)?|annual report',
  'årsberetning(?:en)?'
].join('|'));
const making = wholeWords([
  'dokumenterar|lämnar|lämnas|lämna|upprättar|upprättas|upprätta|skriver|skrivs|publiceras|publicera|redovisas',
  'sammanställer|sammanställs|submits?|submitted|prepares?|udarbejder|sendes|afleveres'
].join('|'));
const reports = wholeWords(
  '(?:åter)?rapporterar|ska (?:regelbundet )?(?:åter)?rapportera|reports|shall report|rapporterer'
);

/** What the sentence says of how often is about something else in it, such as the plan it names as well. */
const withoutFrequency =
  (read: ObligationRule['read']): ObligationRule['read'] =>
  (statement) =>
    read(statement).map((details) => ({ ...details, frequency: null }));

function meetings(statement: Statement): readonly ObligationDetails[] {
  const frequency = meetingFrequency(statement);
  const isCheckIn = checkIns.test(statement.text) && !isOnTasks(statement.meaning);
  return frequency !== null || isCheckIn ? [{ frequency: frequency ?? frequencyIn(statement.text)?.frequency ?? null }] : [];
}

function plan({ text, previous }: Statement): readonly ObligationDetails[] {
  const isOnContents = planContents.test(text) && /^(?:Dokumentet|Planen|Den|The plan)\s/u.test(text) && planNaming(previous) !== null;
  return planNaming(text) !== null || isOnContents ? [{ receiver: firstReceiver(handedTo, planTo)(text) }] : [];
}

function report(statement: Statement): readonly ObligationDetails[] {
  const { text } = statement;
  const isYearly = yearlyReport.test(text) && making.test(text) && deliverablesOf(statement).length === 0;
  return isYearly || reports.test(text) ? [{ receiver: firstReceiver(reportedTo, handedTo)(text) }] : [];
}

const deliverables = (statement: Statement): readonly ObligationDetails[] =>
  deliverablesOf(statement).map(({ date, recurrence, receiver }) => ({
    deadline: date,
    frequency: recurrence === null ? null : (frequencyIn(recurrence)?.frequency ?? null),
    receiver
  }));

/** On meetings, notes, plans, reports and what is told to others. */
export const reportingRules: readonly ObligationRule[] = [
  { kind: 'meetings', read: meetings },
  {
    kind: 'notes',
    read: withoutFrequency(
      whereSaid(
        [
          '(?:minnesanteckning(?:ar|arna)|protokoll|notes|minutes|referat) (?:ska |skall |shall |are |skal )?(?:föras|förs|skrivs|upprättas|publiceras|delges|kept|taken|be kept|be taken|føres|skrives)',
          '(?:förs?|föra|skriver) (?:minnesanteckningar|protokoll)'
        ].join('|'),
        handedTo
      )
    )
  },
  { kind: 'plan', read: plan },
  { kind: 'report', read: report },
  {
    kind: 'contactDetails',
    read: withoutFrequency(
      whereSaid('kontaktuppgift(?:er|erna)|contact (?:details|information)|kontaktoplysninger', handedTo)
    )
  },
  { kind: 'deliverable', read: deliverables },
  {
    kind: 'qualityMeasures',
    read: whereSaid(
      '(?:ta|tar|tas) fram (?:\\p{L}+ )?kvalitets(?:mått|indikatorer)|quality measures',
      receiverAfter('kvalitets(?:mått|indikatorer) (?:till|för)|quality measures (?:for|to)')
    )
  },
  {
    kind: 'information',
    read: whereSaid(
      'information(?:en)? (?:\\p{L}+ ){0,5}förmedlas|informeras|informerar|hålls informerade|ska informera',
      firstReceiver(
        receiverBetween('information(?:en)? till', 'förmedlas'),
        receiverBetween('information(?:en)? som (?:berör|rör|gäller)', 'förmedlas'),
        receiverBetween('(?:tillse|se till|säkerställa|säkerställer) att', 'informeras|hålls informerade'),
        receiverAfter('informerar|informera')
      )
    )
  }
];
