import type { CountedDecision } from '../approval/caseState';
import type { ChainStep } from '../approval/record';
import { swedishDay } from '../calendar/swedishDay';
import type { DocumentBlock, DocumentSection, MandateDocument } from '../mandate/document';
import { swedishDate } from '../mandate/swedishDate';
import type { DecidedCase } from './decidedCase';

type NameOf = (key: string) => string;

const paragraph = (text: string): DocumentBlock => ({ source: '', kind: 'paragraph', text });
const subheading = (text: string): DocumentBlock => ({ source: '', kind: 'subheading', text });

const stepOf = ({ round }: DecidedCase, { record }: CountedDecision): ChainStep['kind'] =>
  round.steps.find(({ step }) => step.key === record.step)?.step.kind ?? 'establish';

function resolution(decided: DecidedCase, nameOf: NameOf): readonly string[] {
  const { decision, groupName } = decided;
  const { outcome, comment, votes } = decision.record;
  const body = nameOf(decision.body);
  const voted = votes ? [`Beslutet fattades med ${Math.max(votes.for, votes.against)} röster mot ${Math.min(votes.for, votes.against)}.`] : [];
  const reason = comment === '' ? [] : [`Motivering: ${comment}`];
  if (outcome === 'sendBack') return [`${body} beslutar att återremittera ärendet till ${groupName}.`, ...voted, ...reason];
  if (outcome === 'reject') return [`${body} beslutar att avslå uppdragsbeskrivningen.`, ...voted, ...reason];
  const remark = comment === '' ? [] : [`Kommentar: ${comment}`];
  switch (stepOf(decided, decision)) {
    case 'inform':
      return [`${body} tar del av uppdragsbeskrivningen.`, ...remark];
    case 'consultation':
      return comment === '' ? [`${body} har inga synpunkter på uppdragsbeskrivningen.`] : [`${body} lämnar följande svar:`, comment];
    case 'endorse':
      return [`${body} beslutar att tillstyrka att uppdragsbeskrivningen fastställs.`, ...voted, ...remark];
    case 'establish':
      return [`${body} beslutar att fastställa uppdragsbeskrivningen enligt bilagan.`, ...voted, ...remark];
  }
}

/** What earlier bodies said on the way, in one sentence each. */
function onTheWay(decided: DecidedCase, nameOf: NameOf): readonly string[] {
  const { round, decision } = decided;
  const words = { inform: 'tog del av', consultation: 'svarade på remissen om', endorse: 'tillstyrkte', establish: 'fastställde' } as const;
  return round.decisions
    .filter(({ entry, record }) => entry.id < decision.entry.id && record.outcome === 'approve')
    .map((earlier) => {
      const { meetingDate, paragraph: number } = earlier.record;
      const day = swedishDate(meetingDate || swedishDay(new Date(earlier.entry.created)));
      return `${nameOf(earlier.body)} ${words[stepOf(decided, earlier)]} uppdragsbeskrivningen ${day}${number === '' ? '' : `, § ${number}`}.`;
    });
}

function background(decided: DecidedCase, nameOf: NameOf): string {
  const { groupName, round, replaces } = decided;
  const submitted = swedishDate(swedishDay(new Date(round.submission.created)));
  const before = replaces === null ? 'Gruppen har ingen gällande uppdragsbeskrivning.' : `Den ersätter den uppdragsbeskrivning som fastställdes ${swedishDate(replaces)}.`;
  return [`${groupName} lämnade in uppdragsbeskrivningen ${submitted}.`, before, ...onTheWay(decided, nameOf)].join(' ');
}

function sectionOf(decided: DecidedCase, nameOf: NameOf): DocumentSection {
  const { title, round, decision } = decided;
  const { paragraph: number, diaryNumber } = decision.record;
  return {
    key: decision.entry.recordKey,
    heading: number === '' ? title : `§ ${number} ${title}`,
    blocks: [
      paragraph(`Diarienummer: ${diaryNumber === '' ? 'ännu inte angivet' : diaryNumber}`),
      subheading('Beslut'),
      ...resolution(decided, nameOf).map(paragraph),
      subheading('Ärendet'),
      paragraph(background(decided, nameOf)),
      subheading('Bilaga'),
      paragraph(`${title} (underlag ${round.snapshotKey})`)
    ]
  };
}

const attestation: DocumentSection = {
  key: 'attestation',
  heading: 'Utdraget bestyrks',
  blocks: [paragraph('Ort och datum: ______________________________'), paragraph('Namn: ______________________________')]
};

/**
 * An extract of the minutes (*protokollsutdrag*) with one or several of a meeting's decisions, in the order of their
 * paragraphs. Always in Swedish, whoever takes it out.
 */
export function extractDocument(decided: readonly DecidedCase[], nameOf: NameOf): MandateDocument {
  const inOrder = [...decided].sort((one, other) =>
    one.decision.record.paragraph.localeCompare(other.decision.record.paragraph, 'sv', { numeric: true })
  );
  return { title: 'Protokollsutdrag', sections: [...inOrder.map((one) => sectionOf(one, nameOf)), attestation] };
}
