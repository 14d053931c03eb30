import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import type { Command } from '../shortcuts/Command';
import type { DraftEditing } from './useDraftEditor';
import { useHistoryCommands } from './useHistoryCommands';

export interface DraftCommands {
  readonly previous: Command;
  readonly next: Command;
  readonly submit: Command;
  readonly review: Command;
  readonly reply: Command;
  readonly help: Command;
  readonly undo: Command;
  readonly redo: Command;
  readonly all: readonly Command[];
}

type OpenPanel = 'none' | 'submit' | 'review' | 'reply' | 'help';

export interface DraftCommanding {
  readonly commands: DraftCommands;
  /** The panel that stands above the zones. */
  readonly open: OpenPanel;
  close(): void;
  /** What was undone or done again last, for the live region. */
  readonly said: string;
}

/**
 * What can be done in a draft, for its buttons, its shortcuts and their list.
 * @param found how much the review stops at; null when it has not read the draft yet
 */
export function useDraftCommands(editing: DraftEditing, found: number | null): DraftCommanding {
  const { section, previous, next, goTo } = editing;
  const strings = useStrings(editorStrings);
  const [open, setOpen] = React.useState<OpenPanel>('none');
  const opener = React.useRef<Element | null>(null);
  const show = (panel: OpenPanel): void => {
    opener.current = window.document.activeElement;
    setOpen(panel);
  };
  const close = (): void => {
    setOpen('none');
    if (opener.current instanceof HTMLElement) {
      opener.current.focus();
    }
  };
  const { undo, redo, said } = useHistoryCommands(editing);
  const commands = {
    undo,
    redo,
    previous: {
      key: 'previous',
      name: previous ? strings.question.previousIs(previous.heading) : strings.question.previous,
      shortcut: { key: 'Enter', control: true, shift: true },
      isEnabled: previous !== undefined,
      run: () => previous && goTo(previous.key)
    },
    next: {
      key: 'next',
      name: next ? strings.question.nextIs(next.heading) : strings.question.toSubmit,
      shortcut: { key: 'Enter', control: true },
      isEnabled: true,
      run: () => (next ? goTo(next.key) : show('submit'))
    },
    submit: {
      key: 'submit',
      name: strings.submit,
      shortcut: { key: 'L', alt: true, shift: true },
      isEnabled: true,
      run: () => show('submit')
    },
    review: {
      key: 'review',
      name: strings.review(found),
      shortcut: { key: 'G', alt: true, shift: true },
      isEnabled: true,
      run: () => (open === 'review' ? close() : show('review'))
    },
    reply: {
      key: 'reply',
      name: strings.readReply,
      shortcut: { key: 'S', alt: true, shift: true },
      isEnabled: true,
      run: () => (open === 'reply' ? close() : show('reply'))
    },
    help: {
      key: 'help',
      name: strings.shortcuts.help,
      shortcut: { key: '?' },
      isEnabled: true,
      run: () => (open === 'help' ? close() : show('help'))
    }
  };
  // A panel for another place is in the way there.
  React.useEffect(() => setOpen('none'), [section.key]);
  return { commands: { ...commands, all: Object.values(commands) }, open, close, said };
}
