import { button } from './button';

export interface EditCommands {
  /** The page has started; editing may be opened. */
  enable(): void;
  show(editing: boolean): void;
  noteChange(): void;
  tell(message: string): void;
}

/** The page's command bar: “Redigera”, and while editing what can be done with the changes. */
export function editCommands(actions: {
  readonly open: () => void;
  readonly save: () => void;
  readonly addSection: () => void;
}): EditCommands {
  const edit = document.getElementById('edit-page') as HTMLButtonElement;
  const bar = edit.parentElement as HTMLElement;
  const save = button('Spara', 'command command-primary', actions.save);
  const cancel = button('Avbryt', 'command', leave);
  const section = button('Lägg till avsnitt', 'command', actions.addSection);
  const message = document.createElement('p');
  message.className = 'page-message';
  message.lang = 'sv';
  message.setAttribute('role', 'status');
  bar.after(message);
  edit.addEventListener('click', actions.open);
  let changed = false;
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });

  function leave(): void {
    changed = false;
    const address = readingAddress();
    if (address.href === window.location.href) window.location.reload();
    else window.location.assign(address.href);
  }

  return {
    enable: () => {
      edit.disabled = false;
    },
    show: (editing) => {
      const hadFocus = bar.contains(document.activeElement);
      changed = false;
      bar.replaceChildren(...(editing ? [save, cancel, section] : [edit]));
      if (!editing) window.history.replaceState(window.history.state, '', readingAddress());
      if (hadFocus) (editing ? save : edit).focus();
      message.textContent = '';
    },
    noteChange: () => {
      if (!bar.contains(save)) return;
      changed = true;
      message.textContent = 'Du har ändringar som inte är sparade.';
    },
    tell: (text) => {
      message.textContent = text;
    },
  };
}

/** This page without `Mode=Edit`, so that loading it again does not open editing again. */
function readingAddress(): URL {
  const address = new URL(window.location.href);
  address.searchParams.delete('Mode');
  return address;
}
