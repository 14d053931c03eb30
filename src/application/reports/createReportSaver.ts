import { canonicalize } from '../../domain/mandate/canonicalize';
import type { ReportAnswer, ReportAnswers } from '../../domain/report/reportAnswer';
import type { ReportContent } from '../../domain/report/reportContent';
import { pauseAfter, quietTime } from '../drafting/saveTiming';
import { Failure, isPassing } from '../ports/failure';
import type { ReportDraft } from '../ports/groupReports';
import type { Ports } from '../ports/ports';
import type { Scheduler } from '../ports/scheduler';

/** Where the text stands between the writer and the server. */
export type ReportSaveState =
  /** `modified` (ISO instant) is empty for a document nobody has begun. */
  | { readonly kind: 'saved'; readonly modified: string }
  | { readonly kind: 'saving' | 'waiting' }
  /** Tried again by itself. */
  | { readonly kind: 'trying'; readonly failure: Failure }
  /** Somebody else has saved another text: nothing is sent until the writer has chosen. */
  | { readonly kind: 'conflict' }
  /** The server says no; tried again at the next change. */
  | { readonly kind: 'refused'; readonly failure: unknown };

export interface ReportSaver {
  content(): ReportContent;
  state(): ReportSaveState;
  change(fieldKey: string, answer: ReportAnswer): void;
  /** Calls the listener after every change of text or state, until the answer is called. */
  subscribe(listener: () => void): () => void;
  /** Sends what is unsaved at once. True when the server has it all. */
  flush(): Promise<boolean>;
  /** Ends a conflict by saving the own text over the other. */
  keepOwn(): Promise<boolean>;
  close(): void;
}

interface SaverSource {
  readonly groupReports: Pick<Ports['groupReports'], 'save' | 'draft'>;
  readonly scheduler: Scheduler;
  readonly draft: ReportDraft;
  readonly content: ReportContent;
}

/** Saves a document while it is written: after a pause in typing, one attempt at a time, again while the connection is gone. */
export function createReportSaver({ groupReports, scheduler, ...source }: SaverSource): ReportSaver {
  let { draft, content } = source;
  let state: ReportSaveState = { kind: 'saved', modified: draft.modified };
  let sent: ReportAnswers | null = draft.version === '' ? null : content.answers;
  let running: Promise<boolean> | null = null;
  let failures = 0;
  let cancel = (): void => undefined;
  const listeners = new Set<() => void>();
  const become = (next: ReportSaveState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const later = (time: number): void => {
    cancel();
    cancel = scheduler.after(time, () => {
      // What goes wrong is in the state.
      attempt().catch(() => undefined);
    });
  };
  function failed(error: unknown): false {
    if (error instanceof Failure && isPassing(error)) {
      failures += 1;
      become({ kind: 'trying', failure: error });
      later(pauseAfter(failures));
    } else {
      become(error instanceof Failure && error.kind === 'conflict' ? { kind: 'conflict' } : { kind: 'refused', failure: error });
    }
    return false;
  }
  async function send(): Promise<boolean> {
    const { answers } = content;
    become({ kind: 'saving' });
    try {
      draft = await groupReports.save({ ...draft, content: canonicalize(content) });
    } catch (error) {
      return failed(error);
    }
    failures = 0;
    sent = answers;
    if (content.answers !== answers) {
      return send();
    }
    become({ kind: 'saved', modified: draft.modified });
    return true;
  }
  function attempt(): Promise<boolean> {
    cancel();
    if (state.kind === 'conflict') return Promise.resolve(false);
    if (content.answers === sent) return Promise.resolve(true);
    running ??= send().finally(() => {
      running = null;
    });
    return running;
  }
  return {
    content: () => content,
    state: () => state,
    change: (fieldKey, answer) => {
      content = { ...content, answers: { ...content.answers, [fieldKey]: answer } };
      if (running === null && state.kind !== 'conflict') later(quietTime);
      become(state.kind === 'saved' || state.kind === 'refused' ? { kind: 'waiting' } : state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    flush: attempt,
    keepOwn: async () => {
      try {
        const theirs = await groupReports.draft(draft.groupKey, draft.key);
        draft = { ...draft, version: theirs?.version ?? '' };
      } catch {
        // Still a conflict: the writer chooses again when the server answers.
        return false;
      }
      become({ kind: 'waiting' });
      return attempt();
    },
    close: () => {
      cancel();
      listeners.clear();
    }
  };
}
