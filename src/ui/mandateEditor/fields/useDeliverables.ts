import type { Deliverable, DeliverablesAnswer } from '../../../domain/mandate/answer';
import { changeDeliverables } from '../../../domain/mandate/changeDeliverables';
import type { DeliverablesField } from '../../../domain/template/field';
import { usePorts } from '../../ports/usePorts';
import type { FieldProps } from './FieldProps';

export interface DeliverablesEditing {
  add(): void;
  change(deliverable: Deliverable): void;
  remove(key: string): void;
  setNone(none: boolean): void;
}

export function useDeliverables({ answer, onChange }: FieldProps<DeliverablesField>): DeliverablesEditing {
  const { identifiers } = usePorts();
  const { deliverables } = answer;
  const follow = (change: Partial<Pick<DeliverablesAnswer, 'deliverables' | 'none'>>): void =>
    onChange(changeDeliverables(answer, change));
  const blank = (): Deliverable => ({
    key: identifiers.next(),
    stage: 'interim',
    what: '',
    schedule: { kind: 'date', date: '' }
  });
  return {
    add: () => follow({ deliverables: [...deliverables, blank()] }),
    change: (changed) => follow({ deliverables: deliverables.map((one) => (one.key === changed.key ? changed : one)) }),
    remove: (key) => follow({ deliverables: deliverables.filter((one) => one.key !== key) }),
    setNone: (none) => follow({ none })
  };
}
