import * as React from 'react';
import type { Command, Shortcut } from './Command';

/** With Alt held down some systems make another sign of a letter: then the key itself tells. */
const isKey = (shortcut: Shortcut, event: React.KeyboardEvent): boolean =>
  event.key.toLowerCase() === shortcut.key.toLowerCase() ||
  (shortcut.alt === true && event.code === `Key${shortcut.key}`);

const isLoneSign = ({ key, alt, control }: Shortcut): boolean => key.length === 1 && !alt && !control;

const matches = (shortcut: Shortcut, event: React.KeyboardEvent): boolean =>
  isKey(shortcut, event) &&
  (event.ctrlKey || event.metaKey) === (shortcut.control ?? false) &&
  event.altKey === (shortcut.alt ?? false) &&
  // A sign such as ? needs Shift on some keyboards and not on others.
  (isLoneSign(shortcut) ? true : event.shiftKey === (shortcut.shift ?? false));

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('textarea, input, select, [contenteditable=true]') !== null;

/** A field that is no part of what the commands work on: it keeps the browser's own undo and the like. */
const hasOwnKeys = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-own-keys]') !== null;

/** Runs the command whose keys are pressed inside the view. A lone sign is text while one writes. */
export function useShortcuts(commands: readonly Command[]): (event: React.KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || hasOwnKeys(event.target)) {
      return;
    }
    const command = commands.find(({ shortcut, alternatives = [] }) =>
      [...(shortcut ? [shortcut] : []), ...alternatives].some((keys) => matches(keys, event))
    );
    const isSign = command?.shortcut && isLoneSign(command.shortcut);
    if (command && !(isSign && isWriting(event.target))) {
      // Also when there is nothing to do: the browser would do something of its own, such as undo in one field only.
      event.preventDefault();
      if (command.isEnabled) {
        command.run();
      }
    }
  };
}
