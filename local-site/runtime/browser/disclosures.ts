/**
 * Buttons with `aria-controls` open and close what they name. Escape closes and returns to the button; leaving
 * or clicking outside closes.
 */
export function disclosures(): void {
  for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[aria-controls]'))) {
    const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
    if (panel) disclosure(button, panel);
  }
}

function disclosure(button: HTMLButtonElement, panel: HTMLElement): void {
  const show = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    panel.toggleAttribute('data-open', open);
  };
  const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
  const isOutside = (target: EventTarget | null): boolean =>
    target instanceof Node && !panel.contains(target) && !button.contains(target);
  button.addEventListener('click', () => show(!isOpen()));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen() || isOutside(event.target)) return;
    show(false);
    button.focus();
  });
  document.addEventListener('click', (event) => {
    if (isOpen() && isOutside(event.target)) show(false);
  });
  panel.addEventListener('focusout', (event) => {
    if (isOpen() && event.relatedTarget !== null && isOutside(event.relatedTarget)) show(false);
  });
}
