import { controlTypes, type Canvas, type CanvasColumn, type CanvasSection, type StoredControl } from '../canvas/canvas';
import { safeMarkup } from '../canvas/safeMarkup';

/** Builds sections, columns and an element per control; web parts are filled in when SPFx has started. */
export function renderCanvas(element: HTMLElement, canvas: Canvas): void {
  element.replaceChildren(...canvas.sections.map(sectionElement));
}

/** Adds one section last. */
export function appendSection(element: HTMLElement, section: CanvasSection, zone: number): HTMLElement {
  const added = sectionElement(section, zone);
  element.append(added);
  return added;
}

function sectionElement(section: CanvasSection, zone: number): HTMLElement {
  const element = document.createElement('div');
  const isFullWidth = section.columns.every(({ position }) => position.sectionFactor === 0);
  element.className = isFullWidth ? 'canvas-section canvas-section-full' : 'canvas-section';
  element.dataset.emphasis = String(section.emphasis);
  const columns = document.createElement('div');
  columns.className = 'canvas-columns';
  columns.append(...section.columns.map((column, index) => columnElement(column, `${zone}-${index}`)));
  element.append(columns);
  return element;
}

function columnElement(column: CanvasColumn, key: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'canvas-column';
  element.dataset.column = key;
  const factor = column.position.sectionFactor;
  element.style.setProperty('--factor', String(factor > 0 && factor <= 12 ? factor : 12));
  element.append(...column.controls.map(controlElement));
  return element;
}

/** The frame of one control; what is in it lies in its first child. */
export function controlElement(control: StoredControl): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'canvas-control';
  frame.dataset.controlId = control.id ?? '';
  const content = document.createElement('div');
  content.className = control.controlType === controlTypes.text ? 'canvas-text' : 'canvas-web-part';
  if (control.controlType === controlTypes.text) content.append(safeMarkup(control.innerHTML ?? '', document));
  frame.append(content);
  return frame;
}
