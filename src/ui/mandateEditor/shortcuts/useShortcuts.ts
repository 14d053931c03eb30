import * as React from 'react';
import type { Command, Shortcut } from './Command';

/** With Alt held down some systems make another sign of a letter: then the key itself tells. */
const isKey = (shortcut: Shortcut, event: React.KeyboardEvent): boolean =>
  event.key.toLowerCase() === shortcut.key.toLowerCase() ||
  (shortcut.alt === true && event.code === `Key${shortcut.key}`);

const matches = (shortcut: Shortcut, event: React.KeyboardEvent): boolean =>
  isKey(shortcut, event) &&
  (event.ctrlKey || event.metaKey) === (shortcut.control ?? false) &&
  event.altKey === (shortcut.alt ?? false) &&
  // A sign such as ? needs Shift on some keyboards and not on others.
  (shortcut.key.length === 1 && !shortcut.alt ? true : event.shiftKey === (shortcut.shift ?? false));

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('textarea, input, select, [contenteditable=true]') !== null;

/** Runs the command whose keys are pressed inside the view. A lone sign is text while one writes. */
export function useShortcuts(commands: readonly Command[]): (event: React.KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) {
      return;
    }
    const command = commands.find(({ shortcut, isEnabled }) => isEnabled && shortcut !== null && matches(shortcut, event));
    const isSign = command?.shortcut?.key.length === 1 && !command.shortcut.alt && !command.shortcut.control;
    if (command && !(isSign && isWriting(event.target))) {
      event.preventDefault();
      command.run();
    }
  };
}
