import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { ChainStep, Quorum } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useFormStyles } from '../../templates/forms/forms.styles';
import { TickBox } from '../../templates/forms/TickBox';
import { BodyChoice } from './BodyChoice';
import { DueChoice } from './DueChoice';

export interface StepFormProps {
  readonly view: ChainsView;
  readonly step: ChainStep;
  /** From 0. */
  readonly place: number;
  readonly isLast: boolean;
  readonly onChange: (step: ChainStep, topic: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const textsOf = <Value extends string>(words: Readonly<Record<Value, string>>): { value: Value; text: string }[] =>
  (Object.entries(words) as [Value, string][]).map(([value, text]) => ({ value, text }));

/** The step without what has no meaning in it: nobody answers information, and no card is a meeting. */
function tidied(step: ChainStep): ChainStep {
  const { dueDays, card, ...rest } = step;
  if (step.kind === 'inform') return { ...rest, quorum: 'allOf' };
  return { ...rest, ...(dueDays !== undefined && { dueDays }), ...(card && step.quorum !== 'meeting' && { card }) };
}

/** One step: what happens, who is asked, how many must answer and by when, and its tools. */
export function StepForm(props: StepFormProps): JSX.Element {
  const { view, step, place, isLast, onMove } = props;
  const strings = useStrings(chainsStrings).steps;
  const styles = useFormStyles();
  const name = strings.stepOf(place + 1, strings.kinds[step.kind]);
  const change = (next: Partial<ChainStep>, topic = ''): void => props.onChange(tidied({ ...step, ...next }), topic);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const tool = (text: string, disabled: boolean, onClick: () => void): JSX.Element => (
    <ActionButton text={text} ariaLabel={`${text}: ${name}`} disabled={disabled} allowDisabledFocus onClick={onClick} />
  );
  return (
    <fieldset className={styles.block} data-step={place} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>{name}</legend>
      <SelectField<ChainStep['kind']> label={strings.kind} value={step.kind} options={textsOf(strings.kinds)} onChange={(kind) => change({ kind })} />
      <p className={styles.hint}>{strings.kindsExplained[step.kind]}</p>
      <BodyChoice label={strings.bodies} view={view} bodies={step.bodies} withRelations onChange={(bodies) => change({ bodies })} />
      {step.kind !== 'inform' && (
        <>
          <SelectField<Quorum> label={strings.quorum} value={step.quorum} options={textsOf(strings.quorums)} onChange={(quorum) => change({ quorum })} />
          <DueChoice dueDays={step.dueDays} onChange={(dueDays, topic) => change({ dueDays }, topic)} />
          {step.quorum !== 'meeting' && (
            <TickBox label={strings.card} checked={step.card ?? false} onChange={(card) => change({ card })} />
          )}
        </>
      )}
      <div className={styles.tools}>
        {tool(strings.moveUp, place === 0, () => onMove(-1))}
        {tool(strings.moveDown, isLast, () => onMove(1))}
        {tool(strings.remove, false, props.onRemove)}
      </div>
    </fieldset>
  );
}
