import * as React from 'react';
import type { ColumnMapping } from '../../domain/rosterImport/columnMapping';
import type { ImportColumn } from '../../domain/rosterImport/importColumn';
import { importColumns } from '../../domain/rosterImport/importColumns';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { SelectField } from '../components/SelectField/SelectField';
import { useStrings } from '../language/useStrings';
import { useRosterImportStyles } from './RosterImport.styles';

export interface ColumnChoicesProps {
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  /** The column without which nothing can be read; null when none is lacking. */
  readonly lacking: ImportColumn | null;
  /** True when the file is read into one group, which its rows need not name then. */
  readonly isOne: boolean;
  readonly onChoose: (column: ImportColumn, place: number | null) => void;
}

/** Says which column of the file holds what. Folded once nothing is lacking. */
export function ColumnChoices({ headings, mapping, lacking, isOne, onChoose }: ColumnChoicesProps): JSX.Element {
  const strings = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  const [isOpen, setOpen] = React.useState(lacking !== null);
  const options = [{ value: '', text: strings.columns.none }, ...headings.map((heading, place) => ({ value: String(place), text: heading || `${place + 1}` }))];
  const shown = importColumns.filter((column) => !(isOne && column === 'group' && !mapping.has('group')));
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{strings.columns.heading}</summary>
      <p className={styles.quiet}>{strings.columns.intro}</p>
      {lacking !== null && <p role="alert">{lacking === 'group' ? strings.columns.needsGroup : strings.columns.needsName}</p>}
      <div className={styles.columns}>
        {shown.map((column) => (
          <SelectField
            key={column}
            label={strings.headings[column]}
            value={String(mapping.get(column) ?? '')}
            options={options}
            onChange={(place) => onChoose(column, place === '' ? null : Number(place))}
          />
        ))}
      </div>
    </details>
  );
}
