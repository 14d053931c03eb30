import { controlTypes, type Canvas, type StoredControl } from '../canvas/canvas';
import { safeMarkup } from '../canvas/safeMarkup';
import type { SerializedWebPart } from './spfxInternals';

/**
 * The canvas as it now stands on the page: the order of the frames, the text as written, and what each web part
 * says of itself.
 * @param controls every control by id, also those added since
 */
export function editedCanvas(
  element: HTMLElement,
  canvas: Canvas,
  controls: ReadonlyMap<string, StoredControl>,
  webParts: ReadonlyMap<string, SerializedWebPart>,
): Canvas {
  const controlsIn = (column: string): readonly StoredControl[] =>
    Array.from(element.querySelectorAll<HTMLElement>(`[data-column="${column}"] > [data-control-id]`)).flatMap((frame) => {
      const control = controls.get(frame.dataset.controlId ?? '');
      return control ? [edited(control, frame, webParts)] : [];
    });
  return {
    ...canvas,
    sections: canvas.sections.map((section, zone) => ({
      ...section,
      columns: section.columns.map((column, index) => ({ ...column, controls: controlsIn(`${zone}-${index}`) })),
    })),
  };
}

function edited(
  control: StoredControl,
  frame: HTMLElement,
  webParts: ReadonlyMap<string, SerializedWebPart>,
): StoredControl {
  if (control.controlType === controlTypes.text) {
    const clean = document.createElement('div');
    clean.append(safeMarkup(frame.querySelector('.canvas-text')?.innerHTML ?? '', document));
    return { ...control, innerHTML: clean.innerHTML };
  }
  const webPartData = webParts.get(control.id ?? '');
  return webPartData ? { ...control, webPartData: { ...control.webPartData, ...webPartData } } : control;
}
