import { frequencyIn } from '../importing/language/frequency';
import type { Frequency } from '../importing/language/frequency';
import type { Answer, Answers, DeliverablesAnswer, Deliverable, Rhythm } from '../mandate/answer';
import type { FoundObligation } from './foundObligation';
import type { WrittenSentence } from './writtenSentences';

const rhythms: Readonly<Record<Rhythm, Frequency['unit']>> = { yearly: 'year', halfYearly: 'halfYear', quarterly: 'quarter' };

/** How the stages of a delivery are named in a sentence. */
const stageWords: Readonly<Record<Deliverable['stage'], RegExp>> = { interim: /delleverans/iu, final: /slutleverans/iu };

const groupMeets = /möte|sammanträ|träff/iu;

type Details = Omit<FoundObligation, 'sentence' | 'origin' | 'key' | 'kind'>;

function detailsOf({ schedule }: Deliverable): Details {
  switch (schedule.kind) {
    case 'date':
      return { receiver: '', isForMandator: true, frequency: null, deadline: { kind: 'day', date: schedule.date } };
    case 'recurring':
      return {
        receiver: schedule.report || schedule.meeting,
        isForMandator: true,
        frequency: { times: 1, every: 1, unit: rhythms[schedule.rhythm] },
        deadline: { kind: 'none' }
      };
    case 'unscheduled':
      return { receiver: '', isForMandator: true, frequency: null, deadline: { kind: 'none' } };
  }
}

type Found = Omit<FoundObligation, 'origin'>;

function ofDeliverables(field: string, { deliverables, none }: DeliverablesAnswer, written: readonly WrittenSentence[]): readonly Found[] {
  return none
    ? []
    : deliverables.flatMap((deliverable) => {
        const sentence =
          (deliverable.what === '' ? undefined : written.find(({ text }) => text.includes(deliverable.what))) ??
          written.find(({ text }) => stageWords[deliverable.stage].test(text)) ??
          written[0];
        return sentence ? [{ key: `${field}.${deliverable.key}`, kind: 'deliverable', ...detailsOf(deliverable), sentence }] : [];
      });
}

function ofAnswer(field: string, answer: Answer, written: readonly WrittenSentence[]): readonly Found[] {
  const [sentence] = written;
  if (!sentence) {
    return [];
  }
  const nobody = { receiver: '', isForMandator: false };
  switch (answer.kind) {
    case 'deliverables':
      return ofDeliverables(field, answer, written);
    case 'date':
      return answer.date === ''
        ? []
        : [{ key: field, kind: 'deadline', ...nobody, frequency: null, deadline: { kind: 'day', date: answer.date }, sentence }];
    case 'number': {
      const said = written.find(({ text }) => groupMeets.test(text));
      const { every, unit } = (said && frequencyIn(said.text)?.frequency) ?? { every: 1, unit: 'year' };
      return answer.number !== null && said
        ? [{ key: field, kind: 'meetings', ...nobody, frequency: { times: answer.number, every, unit }, deadline: { kind: 'none' }, sentence: said }]
        : [];
    }
    default:
      return [];
  }
}

/** What the data of a mandate's fields oblige to; only of fields whose sentence stands in the text. */
export const fieldObligations = (answers: Answers, written: readonly WrittenSentence[]): readonly FoundObligation[] =>
  Object.entries(answers).flatMap(([field, answer]) =>
    ofAnswer(field, answer, written.filter(({ source }) => source === field)).map((found) => ({ ...found, origin: 'field' as const }))
  );
