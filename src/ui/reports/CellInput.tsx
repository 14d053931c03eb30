import * as React from 'react';
import type { PatientPromise } from '../../domain/report/promisesIn';
import type { RowColumn } from '../../domain/report/reportField';
import { reportsStrings } from '../../loc/reports/strings';
import { AutosizingTextarea } from '../components/AutosizingTextarea/AutosizingTextarea';
import { useTextFieldStyles } from '../components/AutosizingTextarea/textField.styles';
import { SelectField } from '../components/SelectField/SelectField';
import { useStableId } from '../components/useStableId';
import { useStrings } from '../language/useStrings';
import { DateInput } from '../mandateEditor/fields/DateInput';
import { Labelled } from '../mandateEditor/fields/Labelled';
import { TextInput } from '../mandateEditor/fields/TextInput';
import { useFieldStyles } from '../mandateEditor/fields/fields.styles';
import { PromiseLink } from './PromiseLink';

/** What rows offer to choose from. */
export interface Suggestions {
  readonly members: readonly string[];
  /** What the mandate in force promises patients. */
  readonly promises: readonly PatientPromise[];
}

export interface CellInputProps {
  readonly column: RowColumn;
  readonly value: string;
  readonly groupKey: string;
  readonly suggestions: Suggestions;
  readonly onChange: (value: string) => void;
}

/** A cell of a row: a line, several lines, a day or a choice. */
export function CellInput({ column, value, groupKey, suggestions, onChange }: CellInputProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const field = useTextFieldStyles();
  const styles = useFieldStyles();
  const listId = useStableId('suggestions');
  const { label } = column;
  const choice = (options: readonly { readonly value: string; readonly text: string }[]): JSX.Element => (
    <SelectField className={styles.stack} label={label} value={value} options={[{ value: '', text: strings.unsaid }, ...options]} onChange={onChange} />
  );
  switch (column.kind) {
    case 'date':
      return <DateInput label={label} date={value} onChange={onChange} />;
    case 'choice':
      return choice(column.options.map(({ key, label: text }) => ({ value: key, text })));
    case 'text':
      return (
        <Labelled label={label} idPrefix="text">
          {(id) => <AutosizingTextarea id={id} rows={2} value={value} onChange={onChange} />}
        </Labelled>
      );
    case 'line': {
      if (column.suggests === 'promises' && suggestions.promises.length > 0) {
        const known = new Set([...suggestions.promises.map(({ text }) => text), ...(value === '' ? [] : [value])]);
        return (
          <div>
            {choice([...known].map((text) => ({ value: text, text })))}
            <PromiseLink groupKey={groupKey} promise={suggestions.promises.find(({ text }) => text === value)} />
          </div>
        );
      }
      if (column.suggests !== 'members') return <TextInput label={label} value={value} onChange={onChange} />;
      return (
        <Labelled label={label} idPrefix="text">
          {(id) => (
            <>
              <input id={id} type="text" lang="sv" list={listId} className={`${field.input} ${styles.fullWidth}`} value={value} onChange={(event) => onChange(event.target.value)} />
              <datalist id={listId}>
                {suggestions.members.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Labelled>
      );
    }
  }
}
