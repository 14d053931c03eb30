import * as React from 'react';
import type { SectionSaver } from '../../../application/drafting/createSectionSaver';
import { quietTime } from '../../../application/drafting/saveTiming';
import type { Answers } from '../../../domain/mandate/answer';
import type { AnswerChanges } from '../../../domain/mandate/answerChanges';
import { changesBack, changesBetween, withChanges } from '../../../domain/mandate/answerChanges';
import { writtenPlace } from '../../../domain/mandate/writtenPlace';
import type { History, Moved } from '../../../domain/editing/history';
import { emptyHistory, pause, record, redo, undo } from '../../../domain/editing/history';
import { useDevice } from '../../device/useDevice';

/** What was changed in one section. */
interface SectionChange {
  readonly sectionKey: string;
  readonly changes: AnswerChanges;
}

export interface DraftHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Makes a change that can be undone. */
  change(sectionKey: string, changes: AnswerChanges): void;
  /** Ends a conflict with what is to stand in the section. */
  resolve(sectionKey: string, merged: Answers): void;
  /** Undoes the last change and tells where it was; null when there is none. */
  undo(): SectionChange | null;
  redo(): SectionChange | null;
}

/** A run of typing in one text is one step; all else is a step of its own. */
function topicOf(sectionKey: string, answers: Answers, changes: AnswerChanges): string {
  const [key, ...others] = Object.keys(changes);
  const place = key === undefined || others.length > 0 ? '' : writtenPlace(answers[key] ?? null, changes[key]);
  return place === '' ? '' : `${sectionKey}/${key}/${place}`;
}

/**
 * Remembers what this writer has changed, section by section: what others have written elsewhere meanwhile is never
 * undone with it.
 */
export function useDraftHistory(saver: SectionSaver): DraftHistory {
  const { scheduler } = useDevice();
  const history = React.useRef<History<SectionChange>>(emptyHistory);
  const cancelPause = React.useRef(() => undefined as void);
  React.useEffect(() => () => cancelPause.current(), []);
  const move = (moved: Moved<SectionChange> | null): SectionChange | null => {
    if (!moved) {
      return null;
    }
    history.current = moved.history;
    saver.change(moved.state.sectionKey, moved.state.changes);
    return moved.state;
  };
  const remember = (sectionKey: string, answers: Answers, changes: AnswerChanges): void => {
    if (withChanges(answers, changes) === answers) {
      return;
    }
    history.current = record(history.current, {
      before: { sectionKey, changes: changesBack(answers, changes) },
      after: { sectionKey, changes },
      topic: topicOf(sectionKey, answers, changes)
    });
  };
  const [actions] = React.useState(() => ({
    change: (sectionKey: string, changes: AnswerChanges): void => {
      remember(sectionKey, saver.answers(), changes);
      cancelPause.current();
      cancelPause.current = scheduler.after(quietTime, () => {
        history.current = pause(history.current);
      });
      saver.change(sectionKey, changes);
    },
    resolve: (sectionKey: string, merged: Answers): void => {
      const mine = saver.works().find((work) => work.sectionKey === sectionKey)?.answers ?? {};
      remember(sectionKey, mine, changesBetween(mine, merged));
      saver.resolve(sectionKey, merged);
    },
    undo: () => move(undo(history.current)),
    redo: () => move(redo(history.current))
  }));
  return { canUndo: history.current.done.length > 0, canRedo: history.current.undone.length > 0, ...actions };
}
