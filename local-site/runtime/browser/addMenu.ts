import { button } from './button';

let menus = 0;

/** “Lägg till” under a column, with what can be put there. */
export function addMenu(choices: readonly { readonly title: string; readonly add: () => void }[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'add-control';
  const list = document.createElement('ul');
  list.className = 'add-menu';
  list.id = `add-menu-${(menus += 1)}`;
  list.hidden = true;
  const opener = button('Lägg till', 'command', () => show(list.hidden === true));
  opener.setAttribute('aria-controls', list.id);
  const show = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  show(false);
  for (const { title, add } of choices) {
    const item = document.createElement('li');
    item.append(
      button(title, '', () => {
        show(false);
        add();
      }),
    );
    list.append(item);
  }
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    show(false);
    opener.focus();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) show(false);
  });
  element.append(opener, list);
  return element;
}
