import type { Deliverable, DeliverablesAnswer, Rhythm, Schedule } from './answer';
import { swedishDate } from './swedishDate';

const rhythms: Readonly<Record<Rhythm, string>> = {
  yearly: 'en gång per år',
  halfYearly: 'två gånger per år',
  quarterly: 'en gång i kvartalet'
};

/** What is delivered when, without the subject; empty while the date or the event is missing. */
function predicate(schedule: Exclude<Schedule, { kind: 'unscheduled' }>): string {
  if (schedule.kind === 'date') {
    return schedule.date === '' ? '' : `lämnas den ${swedishDate(schedule.date)}`;
  }
  const meeting = schedule.meeting.trim();
  const report = schedule.report.trim();
  if (meeting === '' && report === '') {
    return '';
  }
  const event = [...(meeting === '' ? [] : [`vid ${meeting}`]), ...(report === '' ? [] : [`till ${report}`])];
  return `lämnas ${rhythms[schedule.rhythm]} ${event.join(' och ')}`;
}

function deliverableSentence({ stage, what, schedule }: Deliverable): string {
  const noun = stage === 'final' ? 'Slutleverans' : 'Delleverans';
  const subject = what.trim() === '' ? noun : `${noun} (${what.trim()})`;
  if (schedule.kind === 'unscheduled') {
    return `${subject} lämnas utan bestämt datum.`;
  }
  const told = predicate(schedule);
  return told === '' ? '' : `${subject} ${told}.`;
}

/** The sentences offered for deliverables, in their order; those whose date or event is missing are left out. */
export function defaultDeliverablesSentence({
  deliverables,
  none
}: Pick<DeliverablesAnswer, 'deliverables' | 'none'>): string {
  if (none) {
    return 'Gruppen har inga särskilda leveranser.';
  }
  return deliverables
    .map(deliverableSentence)
    .filter((sentence) => sentence !== '')
    .join(' ');
}
