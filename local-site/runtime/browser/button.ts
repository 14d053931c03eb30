/** A button of the page around the web parts, which speaks Swedish. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.lang = 'sv';
  element.className = className;
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}
