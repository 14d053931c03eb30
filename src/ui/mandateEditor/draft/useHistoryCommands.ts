import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import type { Command } from '../shortcuts/Command';
import type { DraftEditing } from './useDraftEditor';

export interface HistoryCommands {
  readonly undo: Command;
  readonly redo: Command;
  /** What was undone last, for the live region; empty before. */
  readonly said: string;
}

/**
 * Undo and redo for the whole draft. They stand in for the browser's own in the fields, which knows neither rows nor
 * choices and loses its thread when a field is written from elsewhere.
 */
export function useHistoryCommands({ draft, headingOf, show }: DraftEditing): HistoryCommands {
  const strings = useStrings(editorStrings).history;
  const [said, say] = React.useState('');
  const move = (step: typeof draft.undo, sentence: (section: string) => string): void => {
    const moved = step();
    if (moved) {
      say(sentence(headingOf(moved.sectionKey)));
      show(moved.sectionKey, Object.keys(moved.changes)[0]);
    }
  };
  return {
    said,
    undo: {
      key: 'undo',
      name: strings.undo,
      shortcut: { key: 'Z', control: true },
      isEnabled: draft.canUndo,
      run: () => move(draft.undo, strings.undone)
    },
    redo: {
      key: 'redo',
      name: strings.redo,
      shortcut: { key: 'Y', control: true },
      alternatives: [{ key: 'Z', control: true, shift: true }],
      isEnabled: draft.canRedo,
      run: () => move(draft.redo, strings.redone)
    }
  };
}
