import * as React from 'react';
import type { Outcome } from '../../../domain/approval/record';

interface FormFocus {
  readonly form: React.RefObject<HTMLFormElement>;
  /** Goes to the first field that has an error once the errors stand there. */
  toFirstError(): void;
}

/** An opened form has the focus in its first field; a refused one in its first error. */
export function useFormFocus(outcome: Outcome | null): FormFocus {
  const form = React.useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = React.useState(0);
  const opened = React.useRef(outcome);
  React.useEffect(() => {
    // A form that was open from the start (something was kept) leaves the focus where the page put it.
    if (outcome && outcome !== opened.current) {
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
    opened.current = outcome;
  }, [outcome]);
  React.useEffect(() => {
    if (refusals > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [refusals]);
  return { form, toFirstError: () => setRefusals(refusals + 1) };
}
