import type { Deliverable, DeliverablesAnswer, Rhythm, Schedule } from '../../mandate/answer';
import { deliverablesOf } from '../facts/readDeliverables';
import type { ImportedDeliverable } from '../importedFields';
import { frequencyIn } from '../language/frequency';
import { sentencesOf } from '../language/sentencesOf';

const rhythmOf = (recurrence: string): Rhythm | null => {
  const frequency = frequencyIn(recurrence)?.frequency;
  if (!frequency || frequency.every !== 1) {
    return null;
  }
  const times = { year: 1, halfYear: 2, quarter: 4, month: 12, week: 52 }[frequency.unit] * frequency.times;
  return times === 1 ? 'yearly' : times === 2 ? 'halfYearly' : times === 4 ? 'quarterly' : null;
};

function scheduleOf({ date, recurrence, receiver }: ImportedDeliverable): Schedule | null {
  if (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)) {
    return { kind: 'date', date };
  }
  const isReport = receiver !== null && /årsrapport|verksamhetsberättelse/iu.test(receiver);
  const rhythm = recurrence === null ? (isReport ? 'yearly' : null) : rhythmOf(recurrence);
  if (date !== null || rhythm === null || receiver === null) {
    return null;
  }
  return { kind: 'recurring', rhythm, meeting: isReport ? '' : receiver, report: isReport ? receiver : '' };
}

function deliverable(found: ImportedDeliverable, index: number): Deliverable | null {
  const [, stage, what = ''] = /^(slut|del)leverans(?:en)?(?:\s\d+)?\s*(?:[:–-]\s*|\(?)(.*?)\)?$/iu.exec(found.what) ?? [];
  const schedule = scheduleOf(found);
  return stage === undefined || schedule === null
    ? null
    : { key: `delivery${index + 1}`, stage: stage.toLowerCase() === 'slut' ? 'final' : 'interim', what, schedule };
}

/** What a text says is delivered; no data at all unless every delivery it tells of is understood in full. */
export function readDeliverables(text: string): DeliverablesAnswer {
  const sentences = text.split('\n').flatMap(sentencesOf);
  const found = sentences.flatMap((sentence) =>
    deliverablesOf({ text: sentence, previous: '', meaning: 'timetable', body: '', line: 0, isListed: false, isOnTop: false })
  );
  const read = found.flatMap((one, index) => deliverable(one, index) ?? []);
  return { kind: 'deliverables', deliverables: read.length === found.length ? read : [], none: false, sentence: text };
}
