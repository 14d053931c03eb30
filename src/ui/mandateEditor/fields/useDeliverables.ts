import type * as React from 'react';
import type { Deliverable, DeliverablesAnswer } from '../../../domain/mandate/answer';
import { changeDeliverables } from '../../../domain/mandate/changeDeliverables';
import type { DeliverablesField } from '../../../domain/template/field';
import { useLaterFocus } from '../../components/useLaterFocus';
import { usePorts } from '../../ports/usePorts';
import type { FieldProps } from './FieldProps';

export interface DeliverablesEditing {
  readonly place: React.RefObject<HTMLDivElement>;
  add(): void;
  change(deliverable: Deliverable): void;
  remove(key: string): void;
  setNone(none: boolean): void;
}

export function useDeliverables({ answer, onChange }: FieldProps<DeliverablesField>): DeliverablesEditing {
  const { identifiers } = usePorts();
  const { place, focusLater } = useLaterFocus();
  const { deliverables } = answer;
  const follow = (change: Partial<Pick<DeliverablesAnswer, 'deliverables' | 'none'>>): void =>
    onChange(changeDeliverables(answer, change));
  return {
    place,
    add: () => {
      const key = identifiers.next();
      const blank: Deliverable = { key, stage: 'interim', what: '', schedule: { kind: 'date', date: '' } };
      follow({ deliverables: [...deliverables, blank] });
      focusLater((list) => list.querySelector<HTMLElement>(':scope > fieldset:last-of-type input:checked'));
    },
    change: (changed) => follow({ deliverables: deliverables.map((one) => (one.key === changed.key ? changed : one)) }),
    remove: (key) => {
      follow({ deliverables: deliverables.filter((one) => one.key !== key) });
      focusLater((list) => list.querySelector<HTMLElement>('[data-add]'));
    },
    setNone: (none) => follow({ none })
  };
}
