import type { Deliverable, DeliverablesAnswer } from '../../../domain/mandate/answer';
import { defaultDeliverablesSentence } from '../../../domain/mandate/defaultDeliverablesSentence';
import type { DeliverablesField } from '../../../domain/template/field';
import { usePorts } from '../../ports/usePorts';
import type { FieldProps } from './FieldProps';

const unanswered: DeliverablesAnswer = { kind: 'deliverables', deliverables: [], none: false, sentence: '' };

export interface DeliverablesEditing {
  readonly answer: DeliverablesAnswer;
  readonly offer: string;
  add(): void;
  change(deliverable: Deliverable): void;
  remove(key: string): void;
  setNone(none: boolean): void;
  setSentence(sentence: string): void;
}

/** Follows the deliverables with the sentence as long as the writer has not reworded it. */
export function useDeliverables(props: FieldProps<DeliverablesField, DeliverablesAnswer>): DeliverablesEditing {
  const { onChange, answer = unanswered } = props;
  const { identifiers } = usePorts();
  const offerFor = (data: DeliverablesAnswer): string => defaultDeliverablesSentence(data);
  const follow = (change: Partial<DeliverablesAnswer>): void => {
    const next = { ...answer, ...change };
    const isOwn = answer.sentence !== '' && answer.sentence !== offerFor(answer);
    onChange(isOwn ? next : { ...next, sentence: offerFor(next) });
  };
  const blank = (): Deliverable => ({
    key: identifiers.next(),
    stage: 'interim',
    what: '',
    schedule: { kind: 'date', date: '' }
  });
  return {
    answer,
    offer: offerFor(answer),
    add: () => follow({ deliverables: [...answer.deliverables, blank()] }),
    change: (changed) =>
      follow({ deliverables: answer.deliverables.map((one) => (one.key === changed.key ? changed : one)) }),
    remove: (key) => follow({ deliverables: answer.deliverables.filter((one) => one.key !== key) }),
    // What was listed stays behind the tick, should it be taken away again.
    setNone: (none) => follow({ none }),
    setSentence: (sentence) => onChange({ ...answer, sentence })
  };
}
