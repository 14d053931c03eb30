import type { Answers } from '../../domain/mandate/answer';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { hashText } from '../../domain/mandate/hashText';
import { sameAnswers } from '../../domain/mandate/sameAnswers';
import { isWithinLimit, sectionSize } from '../../domain/mandate/sectionLimit';
import type { DraftKeep } from '../ports/draftKeep';
import { Failure, isPassing } from '../ports/failure';
import type { MandateHeader, MandateStore, StoredSection } from '../ports/mandateStore';
import type { Scheduler } from '../ports/scheduler';
import { readKept, writeKept } from './keptSection';
import type { SaveState, SectionWork } from './saveState';
import { pauseAfter, quietTime } from './saveTiming';

export interface SectionSurroundings {
  readonly mandates: Pick<MandateStore, 'saveSection' | 'sections'>;
  readonly header: MandateHeader;
  readonly keep: DraftKeep;
  readonly keepKey: string;
  readonly scheduler: Scheduler;
  /** Told after every change of text or state. */
  readonly changed: () => void;
}

/** One section at work: sends its text when the writer pauses, one attempt at a time. */
export interface OpenSection {
  work(): SectionWork;
  change(answers: Answers): void;
  /** Ends a conflict with what is to stand. */
  resolve(merged: Answers): void;
  /** Takes over what the server holds when it is newer and nothing of the writer's is unsaved. */
  observe(stored: StoredSection): void;
  /** Sends at once what is unsaved. True when the server has everything. */
  flush(): Promise<boolean>;
  close(): void;
}

function stateAfter(failure: Failure): SaveState {
  switch (failure.kind) {
    case 'offline':
    case 'throttled':
    case 'expired':
      return { kind: 'notSaved', cause: failure.kind };
    case 'conflict':
      // The server changed again while the conflict was being looked at: the next attempt sees it.
      return { kind: 'notSaved', cause: 'waiting' };
    default:
      return { kind: 'refused', cause: failure.kind, detail: failure.detail };
  }
}

const hashAnswers = (answers: Answers): string => hashText(canonicalize(answers));

const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('invalid', String(error)));

export function openSection(sectionKey: string, stored: StoredSection | null, around: SectionSurroundings): OpenSection {
  const { mandates, header, keep, keepKey, scheduler } = around;
  const kept = readKept(keep, keepKey);
  let answers: Answers = stored?.answers ?? {};
  let version = stored?.version ?? '';
  let modified = stored?.modified ?? '';
  let isUnsaved = false;
  let state: SaveState = { kind: 'saved', modified };
  let failures = 0;
  /** Hashes of texts sent without an answer: any of them may have reached the server. */
  let unanswered: readonly string[] = [];
  let sending: Promise<void> | null = null;
  let cancelPlanned = (): void => undefined;
  let isClosed = false;

  const show = (next: SaveState): void => {
    state = next;
    if (!isClosed) {
      around.changed();
    }
  };
  const plan = (pause: number): void => {
    cancelPlanned();
    if (!isClosed) {
      cancelPlanned = scheduler.after(pause, () => {
        void send();
      });
    }
  };
  const take = (theirs: StoredSection): void => {
    version = theirs.version;
    modified = theirs.modified;
  };
  const settle = (): void => {
    isUnsaved = false;
    keep.remove(keepKey);
    show({ kind: 'saved', modified });
  };

  const remember = (): void => writeKept(keep, keepKey, { answers, version, unanswered });

  /** Saves over what the server holds if that is a text of the writer's own whose answer was lost; else shows both. */
  const meet = async (conflict: Failure, sent: Answers): Promise<boolean> => {
    const theirs = (await mandates.sections(header.key)).find((section) => section.sectionKey === sectionKey);
    if (!theirs) {
      throw conflict;
    }
    const isSent = sameAnswers(theirs.answers, sent);
    if (!isSent && !unanswered.includes(hashAnswers(theirs.answers))) {
      show({ kind: 'conflict', theirs });
      return false;
    }
    take(isSent ? theirs : await mandates.saveSection(header, sectionKey, sent, theirs.version));
    return true;
  };

  /** Sends what stands now; what is typed meanwhile goes with the next attempt. */
  const attempt = async (): Promise<void> => {
    const sent = answers;
    try {
      take(await mandates.saveSection(header, sectionKey, sent, version));
    } catch (error) {
      if (!(error instanceof Failure)) {
        throw error;
      }
      if (error.kind !== 'conflict') {
        unanswered = isPassing(error) ? [...new Set([...unanswered, hashAnswers(sent)])] : unanswered;
        remember();
        throw error;
      }
      if (!(await meet(error, sent))) {
        return;
      }
    }
    failures = 0;
    unanswered = [];
    if (answers === sent) {
      settle();
    } else {
      remember();
      offer();
    }
  };
  const send = async (): Promise<void> => {
    if (sending || !isUnsaved || state.kind === 'conflict') {
      return;
    }
    cancelPlanned();
    const size = sectionSize(answers);
    if (!isWithinLimit(size)) {
      show({ kind: 'tooLarge', size });
      return;
    }
    show({ kind: 'saving' });
    sending = attempt()
      .catch((error: unknown) => {
        const failure = asFailure(error);
        failures += 1;
        show(stateAfter(failure));
        if (state.kind === 'notSaved') {
          plan(pauseAfter(failures));
        }
      })
      .finally(() => {
        sending = null;
      });
    await sending;
  };

  /** Plans to send the text as it stands; one that is too large is refused at once. */
  const offer = (): void => {
    if (!isWithinLimit(sectionSize(answers))) {
      void send();
    } else if (state.kind === 'notSaved' && state.cause !== 'waiting') {
      // The next attempt is planned already; typing must neither hasten nor delay it.
      around.changed();
    } else {
      show({ kind: 'notSaved', cause: 'waiting' });
      plan(quietTime);
    }
  };
  const write = (next: Answers): void => {
    answers = next;
    isUnsaved = true;
    remember();
  };

  if (kept && sameAnswers(kept.answers, answers)) {
    keep.remove(keepKey);
  } else if (kept) {
    // From before a reload: sent on as of the version it was written from, so that a conflict shows.
    answers = kept.answers;
    version = kept.version;
    unanswered = kept.unanswered;
    isUnsaved = true;
    offer();
  }

  return {
    work: () => ({ sectionKey, answers, state }),
    change: (next) => {
      if (next === answers) {
        return;
      }
      write(next);
      if (sending || state.kind === 'conflict') {
        around.changed();
      } else {
        offer();
      }
    },
    resolve: (merged) => {
      if (state.kind !== 'conflict') {
        return;
      }
      const { theirs } = state;
      take(theirs);
      if (sameAnswers(merged, theirs.answers)) {
        answers = theirs.answers;
        settle();
        return;
      }
      write(merged);
      show({ kind: 'notSaved', cause: 'waiting' });
      offer();
      void send();
    },
    observe: (seen) => {
      if (!isUnsaved && !sending && seen.version !== version && seen.modified > modified) {
        answers = seen.answers;
        take(seen);
        show({ kind: 'saved', modified });
      }
    },
    flush: async () => {
      if (sending) {
        await sending;
      }
      await send();
      // What was typed while the first attempt ran.
      await send();
      return !isUnsaved;
    },
    close: () => {
      isClosed = true;
      cancelPlanned();
    }
  };
}
