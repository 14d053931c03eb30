import type { MeetingResult } from '../../../application/approval/recordMeeting';
import type { DecisionsStrings } from '../../../loc/decisions/svSe';
import type { MeetingStrings } from '../../../loc/meeting/svSe';
import type { SharedStrings } from '../../../loc/shared/svSe';
import { failureKind } from '../../components/FailureMessage/failureKind';
import type { MeetingRow } from './meetingDraft';

export interface RowSpeech {
  readonly meeting: MeetingStrings['results'];
  readonly decisions: Pick<DecisionsStrings, 'decide' | 'publish'>;
  readonly failures: SharedStrings['failures'];
}

/** How it stands with a row, and whether somebody has to do something about it. */
export interface RowWords {
  readonly text: string;
  readonly tone: 'waiting' | 'done' | 'trouble';
}

const unpublished = ({ why }: Extract<MeetingResult, { kind: 'unpublished' }>, { meeting, decisions: { publish } }: RowSpeech): string =>
  meeting.unpublished(why.kind === 'denied' ? publish.denied : publish.refused[why.reason]);

/** What became of a row's decision. The § said is the one that stands in the ledger. */
function recorded(result: Extract<MeetingResult, { kind: 'recorded' }>, { found, step }: MeetingRow, body: string, { meeting }: RowSpeech): string {
  const round = result.ledgerCase.state.rounds.find(({ snapshotKey }) => snapshotKey === found.round.snapshotKey);
  const decision = round?.decisions.find((made) => made.body === body && made.record.step === step.step.key)?.record;
  if (decision === undefined || decision.outcome === 'approve') return meeting.recorded(step.step.kind, decision?.paragraph ?? '');
  return meeting.turnedDown[decision.outcome];
}

/** @param body key of the body that decides */
export function rowWords(result: MeetingResult | undefined, row: MeetingRow, body: string, isWorking: boolean, speech: RowSpeech): RowWords {
  const { meeting, decisions, failures } = speech;
  if (result === undefined || (isWorking && (result.kind === 'failed' || result.kind === 'left'))) {
    return { text: isWorking ? meeting.writing : meeting.waiting, tone: 'waiting' };
  }
  switch (result.kind) {
    case 'recorded':
      return { text: recorded(result, row, body, speech), tone: 'done' };
    case 'published':
      return { text: meeting.published(result.round.establishment?.paragraph ?? ''), tone: 'done' };
    case 'unpublished':
      return { text: unpublished(result, speech), tone: 'trouble' };
    case 'refused':
      return { text: decisions.decide.refused(result.reason), tone: 'trouble' };
    case 'denied':
      return { text: decisions.decide.denied, tone: 'trouble' };
    case 'failed':
      return { text: failures[failureKind(result.failure)], tone: 'trouble' };
    case 'left':
      return { text: meeting.left, tone: 'trouble' };
  }
}
