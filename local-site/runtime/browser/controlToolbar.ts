import { button } from './button';

export interface ControlCommands {
  /** Opens the property pane; text has none. */
  readonly configure?: () => void;
  readonly moveBy: (steps: -1 | 1) => void;
  readonly remove: () => void;
}

/** The row of commands over a control while the page is being edited. */
export function controlToolbar(title: string, commands: ControlCommands): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'control-toolbar';
  toolbar.setAttribute('role', 'group');
  toolbar.setAttribute('aria-label', title);
  const name = document.createElement('span');
  name.className = 'control-title';
  name.textContent = title;
  toolbar.append(name);
  const { configure, moveBy, remove } = commands;
  if (configure) toolbar.append(button('Egenskaper', 'control-button', configure));
  toolbar.append(
    button('Flytta upp', 'control-button', () => moveBy(-1)),
    button('Flytta ned', 'control-button', () => moveBy(1)),
    button('Ta bort', 'control-button', remove),
  );
  return toolbar;
}
