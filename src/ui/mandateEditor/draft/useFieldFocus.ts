import * as React from 'react';

export interface FieldFocus {
  readonly place: React.RefObject<HTMLDivElement>;
  /** Focuses the field once it is on the page; the section's first when no field is given. */
  focusField(fieldKey?: string): void;
}

interface Wanted {
  readonly fieldKey: string | undefined;
}

const entries = 'textarea, input, select, button';

/** The control of a field to begin in: of radio buttons the chosen one. */
function entryOf(field: Element): HTMLElement | null {
  const first = field.querySelector<HTMLElement>(entries);
  const isRadio = first instanceof HTMLInputElement && first.type === 'radio';
  return isRadio ? field.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`) ?? first : first;
}

/**
 * Puts the focus where the writer is sent. A section without fields is focused by its heading.
 * @param atOnce true to begin in the field `first`
 */
export function useFieldFocus(atOnce: boolean, first?: string): FieldFocus {
  const place = React.useRef<HTMLDivElement>(null);
  const wanted = React.useRef<Wanted | null>(atOnce ? { fieldKey: first } : null);
  React.useEffect(() => {
    const container = place.current;
    if (!wanted.current || !container) {
      return;
    }
    const { fieldKey } = wanted.current;
    wanted.current = null;
    const fields = Array.from(container.querySelectorAll<HTMLElement>('[data-field]'));
    const field = fields.find(({ dataset }) => dataset.field === fieldKey) ?? fields[0];
    const target = (field && entryOf(field)) ?? container.querySelector<HTMLElement>('[data-section-heading]');
    target?.focus();
  });
  const focusField = (fieldKey?: string): void => {
    wanted.current = { fieldKey };
  };
  return { place, focusField };
}
