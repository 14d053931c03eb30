import * as React from 'react';
import type { DecisionList } from '../../../application/approval/listDecisions';
import { recordMeeting } from '../../../application/approval/recordMeeting';
import type { MeetingResult, MeetingTask } from '../../../application/approval/recordMeeting';
import type { OwnCase } from '../../../application/approval/waitingCase';
import type { Outcome } from '../../../domain/approval/record';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Meeting } from '../../../domain/meetings/meeting';
import { reviewProposal } from '../../../domain/template/reviewProposal';
import { useDevice } from '../../device/useDevice';
import { usePorts } from '../../ports/usePorts';
import { describeTrail } from '../Trail/describeTrail';
import { readKeptMeeting } from './keptMeeting';
import { decisionOf, emptyMeeting, isFaultless, meetingErrors, meetingRows, paragraphsOf, rowDraft } from './meetingDraft';
import type { MeetingDraft, MeetingErrors, MeetingRow, RowDraft } from './meetingDraft';
import { useReviewYears } from './useReviewYears';

/** What is told while and after something is done. */
export type MeetingProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' | 'finished'; readonly done: number; readonly total: number; readonly what: 'decisions' | 'publications' }
  | { readonly kind: 'nothingTicked' };

export interface MeetingInput {
  readonly list: DecisionList;
  readonly bodyKey: string;
  /** Null for one that is not in the calendar. */
  readonly meeting: Meeting | null;
  readonly login: string;
}

export interface MeetingState {
  /** The meeting's cases. */
  readonly rows: readonly MeetingRow[];
  /** Other cases that wait for the body. */
  readonly others: readonly MeetingRow[];
  /** What the body has established, when the user may publish it. */
  readonly established: readonly OwnCase[];
  readonly draft: MeetingDraft;
  /** Day by which what is published is to be reviewed: as chosen, else as proposed; may be empty. */
  readonly reviewDate: string;
  readonly paragraphs: ReadonlyMap<string, string>;
  readonly errors: MeetingErrors;
  readonly progress: MeetingProgress;
  /** By row, and by mandate for what is published alone. */
  readonly results: ReadonlyMap<string, MeetingResult>;
  /** Counts the attempts refused for what is missing: the focus goes to the first error then. */
  readonly refusals: number;
  change(change: Partial<Omit<MeetingDraft, 'rows'>>): void;
  changeRow(row: MeetingRow, change: Partial<RowDraft>): void;
  tickAll(isTicked: boolean): void;
  isTickable(row: MeetingRow): boolean;
  /** Records the given rows with an outcome, and publishes what is established by it when asked to. */
  record(rows: readonly MeetingRow[], outcome: Outcome, publishes: boolean): void;
  publish(cases: readonly OwnCase[]): void;
}

const settled: readonly MeetingResult['kind'][] = ['recorded', 'published', 'unpublished'];

/** True when nothing more is to be recorded in the row. */
export const isRecorded = (result: MeetingResult | undefined): boolean => result !== undefined && settled.includes(result.kind);

const paragraphOf = (task: MeetingTask | undefined): string => task?.decision?.paragraph ?? '';

/** The table of one meeting. What is typed lies on the recorder's own device until it is recorded. */
export function useMeeting({ list, bodyKey, meeting, login }: MeetingInput): MeetingState {
  const ports = usePorts();
  const { keep } = useDevice();
  const today = swedishDay(ports.clock.now());
  const keepKey = `uppdrag-mote ${login} ${bodyKey} ${meeting?.key ?? ''}`;
  const [draft, setDraft] = React.useState<MeetingDraft>(
    () => readKeptMeeting(keep, keepKey) ?? { ...emptyMeeting, date: meeting !== null && meeting.date <= today ? meeting.date : '' }
  );
  const [errors, setErrors] = React.useState<MeetingErrors>({ rows: {} });
  const [refusals, setRefusals] = React.useState(0);
  const [progress, setProgress] = React.useState<MeetingProgress>({ kind: 'idle' });
  const [results, setResults] = React.useState<ReadonlyMap<string, MeetingResult>>(new Map());
  const [spent, setSpent] = React.useState<ReadonlyMap<string, string>>(new Map());
  const latest = React.useRef(draft);
  const isShown = React.useRef(true);
  React.useEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );

  const all = React.useMemo(() => meetingRows(list.bodies.find(({ body }) => body.key === bodyKey)?.cases ?? []), [list, bodyKey]);
  const isOf = ({ found: { due } }: MeetingRow): boolean => meeting === null || (due?.kind === 'meeting' && due.meeting.key === meeting.key);
  const rows = all.filter(isOf);
  const others = all.filter((row) => !isOf(row));
  const established = list.publication.filter(({ matter, establishment }) => matter !== 'withdrawal' && establishment?.body === bodyKey);
  const reviewYears = useReviewYears([...rows.map(({ found }) => found), ...established]);
  const decided = draft.date || (established[0]?.establishment?.meetingDate ?? '');
  const reviewDate = draft.isReviewDateSet ? draft.reviewDate : reviewProposal(decided, reviewYears);
  const paragraphs = paragraphsOf(draft, [...rows, ...others], spent);
  const isTickable = (row: MeetingRow): boolean => row.found.obstacle === null && !isRecorded(results.get(row.key));

  const store = (next: MeetingDraft): void => {
    latest.current = next;
    if (isShown.current) setDraft(next);
    keep.set(keepKey, JSON.stringify(next));
  };
  const changeRows = (chosen: readonly MeetingRow[], change: (typed: RowDraft) => Partial<RowDraft>): void => {
    const { current } = latest;
    const changed = chosen.map((row) => [row.key, { ...rowDraft(current, row), ...change(rowDraft(current, row)) }] as const);
    store({ ...current, rows: { ...current.rows, ...Object.fromEntries(changed) } });
  };
  /** Nothing of a row is kept once it is known to be recorded; the meeting's own while something is left to do. */
  const forgetRow = (key: string): void => {
    const { [key]: _gone, ...left } = latest.current.rows;
    store({ ...latest.current, rows: left });
  };
  const forgetIfDone = (found: readonly MeetingResult[]): void => {
    const isLeft = Object.values(latest.current.rows).some(({ isTicked }) => isTicked) || found.some(({ kind }) => kind === 'unpublished' || kind === 'failed');
    if (!isLeft) keep.remove(keepKey);
  };
  /** What is proposed is the user's own from here on: a repeat sends the same. */
  const chooseReviewDate = (): void => store({ ...latest.current, reviewDate, isReviewDateSet: true });

  const run = async (keys: readonly string[], tasks: readonly MeetingTask[], what: 'decisions' | 'publications'): Promise<void> => {
    let done = 0;
    const total = tasks.length;
    setProgress({ kind: 'working', done, total, what });
    // Goes on when the table is left: what is begun is finished.
    const found = await recordMeeting(ports, tasks, (index, result) => {
      const key = keys[index] ?? '';
      const isDone = what === 'publications' ? result.kind === 'published' : isRecorded(result);
      done += Number(isDone);
      if (isRecorded(result)) forgetRow(key);
      if (!isShown.current) return;
      setResults((before) => new Map(before).set(key, result));
      const number = paragraphOf(tasks[index]);
      if (isRecorded(result) && number !== '') setSpent((before) => new Map(before).set(key, number));
      setProgress({ kind: 'working', done, total, what });
    });
    forgetIfDone(found);
    if (isShown.current) setProgress({ kind: 'finished', done, total, what });
  };

  const attempt = (row: MeetingRow, purpose: Outcome | 'publication'): string => {
    const known = rowDraft(latest.current, row).attempts[purpose];
    if (known !== undefined) return known;
    const key = ports.identifiers.next();
    changeRows([row], ({ attempts }) => ({ attempts: { ...attempts, [purpose]: key } }));
    return key;
  };

  const record: MeetingState['record'] = (chosen, outcome, publishes) => {
    if (progress.kind === 'working') return;
    if (chosen.length === 0) {
      setProgress({ kind: 'nothingTicked' });
      return;
    }
    const numbered = new Map(chosen.map((row) => [row.key, paragraphs.get(row.key) ?? rowDraft(draft, row).paragraph]));
    const found = meetingErrors(draft, chosen, numbered, outcome, today);
    setErrors(found);
    if (!isFaultless(found)) {
      setRefusals(refusals + 1);
      return;
    }
    // What is counted now is the row's own from here on: a repeat must not count anew when some are recorded.
    for (const row of chosen) changeRows([row], () => ({ paragraph: numbered.get(row.key) ?? '' }));
    if (publishes) chooseReviewDate();
    const tasks = chosen.map((row): MeetingTask => ({
      decision: decisionOf(draft, row, bodyKey, numbered.get(row.key) ?? '', outcome, attempt(row, outcome)),
      publication: publishes ? { recordKey: attempt(row, 'publication'), reviewDate, describeTrail } : null
    }));
    void run(chosen.map(({ key }) => key), tasks, 'decisions');
  };

  return {
    rows,
    others,
    established,
    draft,
    reviewDate,
    paragraphs,
    errors,
    progress,
    results,
    refusals,
    change: (change) => {
      store({ ...latest.current, ...change });
      setErrors({ rows: errors.rows });
    },
    changeRow: (row, change) => {
      changeRows([row], () => change);
      const { [row.key]: _mended, ...left } = errors.rows;
      setErrors({ ...errors, rows: left });
    },
    tickAll: (isTicked) => changeRows(rows.filter(isTickable), () => ({ isTicked })),
    isTickable,
    record,
    publish: (cases) => {
      if (progress.kind === 'working' || cases.length === 0) return;
      chooseReviewDate();
      const tasks = cases.map(({ mandateKey }): MeetingTask => ({
        decision: null,
        mandateKey,
        publication: { recordKey: ports.identifiers.next(), reviewDate, describeTrail }
      }));
      void run(cases.map(({ mandateKey }) => mandateKey), tasks, 'publications');
    }
  };
}
