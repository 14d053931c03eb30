import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { ChainStep } from '../../../domain/approval/record';
import { stepOfKind } from '../../../domain/approval/stepOfKind';
import { insertAt } from '../../../domain/editing/insertAt';
import { moveTo } from '../../../domain/editing/moveTo';
import { removeAt } from '../../../domain/editing/removeAt';
import { replaceAt } from '../../../domain/editing/replaceAt';
import { chainsStrings } from '../../../loc/chains/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { StepForm } from './StepForm';

export interface StepListProps {
  readonly view: ChainsView;
  readonly steps: readonly ChainStep[];
  /** @param topic what was written in, for undo; empty for a step of its own */
  readonly onChange: (steps: readonly ChainStep[], topic: string) => void;
}

/** The steps in their order, each with its tools; moved by buttons or by Alt and an arrow. */
export function StepList({ view, steps, onChange }: StepListProps): JSX.Element {
  const strings = useStrings(chainsStrings).steps;
  const styles = useChainsStyles();
  const [said, setSaid] = React.useState('');
  const { place, focusLater } = useLaterFocus();
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= steps.length) return;
    onChange(moveTo(steps, from, to), '');
    setSaid(strings.moved(to + 1));
    focusLater((list) => list.querySelectorAll<HTMLElement>('fieldset[data-step] select')[to]);
  };
  const establishing = steps.findIndex(({ kind }) => kind === 'establish');
  const add = (): void => {
    // What waits for an answer stands before the step that establishes.
    const at = establishing < 0 ? steps.length : establishing;
    onChange(insertAt(steps, at, stepOfKind(establishing < 0 ? 'establish' : 'endorse', steps)), '');
    focusLater((list) => list.querySelector<HTMLElement>(`fieldset[data-step="${at}"] select`));
  };
  return (
    <div ref={place} className={styles.steps}>
      <p className={styles.keys}>{strings.keys}</p>
      {steps.map((step, index) => (
        <StepForm
          key={step.key}
          view={view}
          step={step}
          place={index}
          isLast={index === steps.length - 1}
          onChange={(next, topic) => onChange(replaceAt(steps, index, next), topic === '' ? '' : `${step.key} ${topic}`)}
          onMove={(by) => move(index, index + by)}
          onRemove={() => onChange(removeAt(steps, index), '')}
        />
      ))}
      <DefaultButton text={strings.add} onClick={add} />
      <p role="status" className={styles.quiet}>
        {said}
      </p>
    </div>
  );
}
