import { answeredReturn } from './answeredReturn';
import type { CaseState, Round } from './caseState';
import { consultationAnswers } from './consultationAnswers';
import { placeOf } from './place';
import type { LedgerEntry } from './record';
import type { Trail, TrailEvent, Waiting } from './trail';

function eventOf(caseState: CaseState, round: Round, number: number, entry: LedgerEntry): readonly TrailEvent[] {
  const base = { id: entry.id, at: entry.created, author: entry.author, round: number };
  const place = placeOf(entry.folder);
  const body = place.kind === 'body' ? place.key : '';
  const { record } = entry;
  switch (record?.type) {
    case 'submission':
      return [
        {
          ...base,
          kind: 'submitted',
          groupKey: record.groupKey,
          comment: record.comment,
          chainConfirmed: round.chainConfirmed,
          independent: round.independent,
          answersReturn: answeredReturn(caseState, round) !== null
        }
      ];
    case 'recall':
      return [{ ...base, kind: 'recalled', comment: record.comment }];
    case 'decision': {
      const { step, outcome, comment, meetingDate, paragraph } = record;
      const stepKind = round.steps.find((resolved) => resolved.step.key === step)?.step.kind ?? 'establish';
      const counted = round.decisions.find((decision) => decision.entry === entry);
      const { diaryNumber, minutesLink } = counted?.record ?? record;
      return [
        {
          ...base,
          kind: 'decided',
          body: counted?.body ?? body,
          stepKind,
          outcome,
          comment,
          meetingDate,
          paragraph,
          diaryNumber,
          minutesLink,
          votes: record.votes ?? null,
          substituteUntil: counted?.substituteUntil ?? '',
          cardResponder: record.card?.responder ?? ''
        }
      ];
    }
    case 'consultationClosed': {
      const silent = consultationAnswers(round).find(({ step }) => step.step.key === record.step)?.silent ?? [];
      return [{ ...base, kind: 'consultationClosed', comment: record.comment, silent }];
    }
    case 'deadline':
      return [{ ...base, kind: 'deadlineMoved', dueDate: record.dueDate, comment: record.comment }];
    case 'supplement':
      return [
        { ...base, kind: 'supplemented', body, diaryNumber: record.diaryNumber, minutesLink: record.minutesLink }
      ];
    case 'publication':
      if (record.restored) return [{ ...base, kind: 'restored', fileVersion: record.fileVersion }];
      if (round.stamp === entry) return [{ ...base, kind: 'stamped', fileVersion: record.fileVersion }];
      return [{ ...base, kind: 'published', fileId: record.fileId, fileVersion: record.fileVersion }];
    case 'withdrawal': {
      const { comment, meetingDate, paragraph } = record;
      return [{ ...base, kind: 'withdrawn', body, comment, meetingDate, paragraph }];
    }
    default:
      return [];
  }
}

function waitingOf({ ongoing }: CaseState): Waiting | null {
  if (ongoing === null) return null;
  if (ongoing.currentStep === null) return { kind: 'publication' };
  return { kind: 'bodies', stepKind: ongoing.currentStep.step.kind, bodies: ongoing.waitingBodies };
}

/** A case's whole trail: what counted and what was ignored, in the ledger's order, and whom it waits for. */
export function trailOf(caseState: CaseState): Trail {
  const counted = caseState.rounds.flatMap((round, index) =>
    round.events.flatMap((entry) => eventOf(caseState, round, index + 1, entry))
  );
  const ignored = caseState.ignored.map(({ entry, reason }): TrailEvent => ({
    id: entry.id,
    at: entry.created,
    author: entry.author,
    round: 0,
    kind: 'ignored',
    reason,
    folder: entry.folder,
    claimed: entry.record?.type ?? null
  }));
  const events = [...counted, ...ignored].sort((one, other) => one.id - other.id);
  return { events, waiting: waitingOf(caseState) };
}
