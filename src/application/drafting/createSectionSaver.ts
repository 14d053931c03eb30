import type { Answers } from '../../domain/mandate/answer';
import type { AnswerChanges } from '../../domain/mandate/answerChanges';
import { withChanges } from '../../domain/mandate/answerChanges';
import type { DraftKeep } from '../ports/draftKeep';
import type { MandateStore, StoredMandate, StoredSection } from '../ports/mandateStore';
import type { Scheduler } from '../ports/scheduler';
import { openSection } from './openSection';
import type { OpenSection } from './openSection';
import { overallSaveState } from './overallSaveState';
import type { SaveState, SectionWork } from './saveState';

export interface SectionSaverSource {
  readonly mandates: Pick<MandateStore, 'saveSection' | 'sections'>;
  readonly stored: StoredMandate;
  /** Every section of the template, and that of the title: any of them may get wording of its own. */
  readonly sectionKeys: readonly string[];
  readonly keep: DraftKeep;
  /** Whose text the device keeps: another account on the same device never gets it. */
  readonly login: string;
  readonly scheduler: Scheduler;
}

/** The writer's text and its way to the server. Holds the answers; whoever shows them subscribes. */
export interface SectionSaver {
  /** All sections, in the template's order. The same array until something changes. */
  works(): readonly SectionWork[];
  /** The answers of all sections in one. The same object until something changes. */
  answers(): Answers;
  overall(): SaveState;
  /** Calls the listener after every change of text or state, until the answer is called. */
  subscribe(listener: () => void): () => void;
  /** Changes answers of one section. @throws Error for a section the template does not have */
  change(sectionKey: string, changes: AnswerChanges): void;
  /** Ends a conflict with what is to stand in the section; without one it does nothing. */
  resolve(sectionKey: string, answers: Answers): void;
  /** What the server holds now, e.g. from a poll: takes over what others have saved in sections left alone here. */
  observe(stored: readonly StoredSection[]): void;
  /** Sends everything unsaved at once. True when the server has it all. Also the way to try again by hand. */
  flush(): Promise<boolean>;
  /** Stops. What is unsaved stays on the device and is sent when the mandate is opened again. */
  close(): void;
}

/**
 * Saves a draft section by section while it is written: after a pause in typing, one attempt at a time for each
 * section, again and again while the connection, the session or the server's patience is gone. What the server does
 * not have is kept on the device.
 */
export function createSectionSaver(source: SectionSaverSource): SectionSaver {
  const { mandates, stored, keep, scheduler, login } = source;
  const { header } = stored;
  const listeners = new Set<() => void>();
  const sections = new Map<string, OpenSection>();
  let works: readonly SectionWork[] | null = null;
  let answers: Answers | null = null;
  const changed = (): void => {
    works = null;
    answers = null;
    listeners.forEach((listener) => listener());
  };
  const currentWorks = (): readonly SectionWork[] => {
    works ??= [...sections.values()].map((section) => section.work());
    return works;
  };
  const sectionOf = (sectionKey: string): OpenSection => {
    const section = sections.get(sectionKey);
    if (!section) {
      throw new Error(`The template has no section ${sectionKey} to answer.`);
    }
    return section;
  };

  for (const sectionKey of source.sectionKeys) {
    const found = stored.sections.find((section) => section.sectionKey === sectionKey) ?? null;
    const keepKey = `uppdrag/${login}/${header.key}/${sectionKey}`;
    sections.set(sectionKey, openSection(sectionKey, found, { mandates, header, keep, keepKey, scheduler, changed }));
  }
  changed();

  return {
    works: currentWorks,
    answers: () => {
      answers ??= Object.assign({}, ...currentWorks().map((work) => work.answers)) as Answers;
      return answers;
    },
    overall: () => overallSaveState(currentWorks()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change: (sectionKey, changes) => {
      const section = sectionOf(sectionKey);
      section.change(withChanges(section.work().answers, changes));
    },
    resolve: (sectionKey, merged) => sectionOf(sectionKey).resolve(merged),
    observe: (seen) => seen.forEach((section) => sections.get(section.sectionKey)?.observe(section)),
    flush: async () => {
      const sent = await Promise.all([...sections.values()].map((section) => section.flush()));
      return sent.every((isSent) => isSent);
    },
    close: () => {
      listeners.clear();
      sections.forEach((section) => section.close());
    }
  };
}
