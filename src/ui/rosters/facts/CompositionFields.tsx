import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { RecordedComposition } from '../../../domain/composition/compositionFacts';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { DateField } from '../change/DateField';
import { useRostersStyles } from '../Rosters.styles';

export interface CompositionFieldsProps {
  readonly composition: RecordedComposition;
  readonly onEdit: (change: Partial<RecordedComposition>) => void;
}

type Considered = NonNullable<RecordedComposition['genderBalance']>;

const nothing: Considered = { date: '', note: '' };

/** What is recorded about a group's composition that no seat shows: its care chain, what was considered, and with whom it is anchored. */
export function CompositionFields({ composition, onEdit }: CompositionFieldsProps): JSX.Element {
  const { composition: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { careChain, patientAssociations, genderBalance, anchorings } = composition;
  const considered = patientAssociations ?? nothing;
  const balance = genderBalance ?? nothing;
  const noted = (before: Considered, change: Partial<Considered>): Considered | null => {
    const next = { ...before, ...change };
    return next.date === '' && next.note === '' ? null : next;
  };
  const anchor = (at: number, change: Partial<(typeof anchorings)[number]>): void =>
    onEdit({ anchorings: anchorings.map((anchoring, index) => (index === at ? { ...anchoring, ...change } : anchoring)) });
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{strings.heading}</legend>
      <TextField
        label={strings.careChain}
        multiline
        autoAdjustHeight
        rows={2}
        value={careChain.join('\n')}
        onChange={(_event, text) => onEdit({ careChain: (text ?? '').split('\n') })}
      />
      <div className={styles.beside}>
        <DateField label={strings.considered} value={considered.date} onChange={(date) => onEdit({ patientAssociations: noted(considered, { date }) })} />
        <TextField label={strings.consideredNote} value={considered.note} onChange={(_event, note) => onEdit({ patientAssociations: noted(considered, { note: note ?? '' }) })} />
      </div>
      <div className={styles.beside}>
        <DateField label={strings.balance} value={balance.date} onChange={(date) => onEdit({ genderBalance: noted(balance, { date }) })} />
        <TextField label={strings.balanceNote} value={balance.note} onChange={(_event, note) => onEdit({ genderBalance: noted(balance, { note: note ?? '' }) })} />
      </div>
      {anchorings.map((anchoring, at) => (
        <div key={at} className={styles.beside}>
          <TextField label={strings.anchoredWith} maxLength={255} value={anchoring.body} onChange={(_event, body) => anchor(at, { body: body ?? '' })} />
          <DateField label={strings.anchoredOn} value={anchoring.date} onChange={(date) => anchor(at, { date })} />
        </div>
      ))}
      <div className={styles.actions}>
        <DefaultButton text={strings.addAnchoring} onClick={() => onEdit({ anchorings: [...anchorings, { body: '', date: '', paragraph: '' }] })} />
      </div>
    </fieldset>
  );
}
