import { useLaterFocus } from '../../components/useLaterFocus';
import type { LaterFocus } from '../../components/useLaterFocus';

export interface FieldFocus extends Pick<LaterFocus, 'place'> {
  /** Focuses the field once it is on the page; the section's first when no field is given. */
  focusField(fieldKey?: string): void;
  /** The same, but leaves the focus where it is as long as it is anywhere. */
  focusFieldIfLost(fieldKey?: string): void;
  /** Focuses the way to depart from the fixed text. */
  focusWording(): void;
}

/** A word that is explained in the guidance is no way into the field. */
const entries = 'textarea, input, select, button:not([data-word])';

/** The control of a field to begin in: of radio buttons the chosen one. */
function entryOf(field: Element): HTMLElement | null {
  const first = field.querySelector<HTMLElement>(entries);
  const isRadio = first instanceof HTMLInputElement && first.type === 'radio';
  return isRadio ? field.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`) ?? first : first;
}

function findField(section: HTMLElement, fieldKey: string | undefined): HTMLElement | null {
  const fields = Array.from(section.querySelectorAll<HTMLElement>('[data-field]'));
  const field = fields.find(({ dataset }) => dataset.field === fieldKey) ?? fields[0];
  return (field && entryOf(field)) ?? section.querySelector<HTMLElement>('[data-section-heading]');
}

/**
 * Puts the focus where the writer is sent. A section without fields is focused by its heading.
 * @param atOnce true to begin in the field `first`
 */
export function useFieldFocus(atOnce: boolean, first?: string): FieldFocus {
  const { place, focusLater } = useLaterFocus(atOnce ? (section) => findField(section, first) : undefined);
  return {
    place,
    focusField: (fieldKey) => focusLater((section) => findField(section, fieldKey)),
    focusFieldIfLost: (fieldKey) =>
      focusLater((section) => (document.activeElement === document.body ? findField(section, fieldKey) : null)),
    focusWording: () => focusLater((section) => section.querySelector<HTMLElement>('[data-wording]'))
  };
}
