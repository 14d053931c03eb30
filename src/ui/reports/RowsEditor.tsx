import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ReportRow, RowsAnswer } from '../../domain/report/reportAnswer';
import type { RowColumn, RowsField } from '../../domain/report/reportField';
import { reportsStrings } from '../../loc/reports/strings';
import { useStrings } from '../language/useStrings';
import { useFieldStyles } from '../mandateEditor/fields/fields.styles';
import { useRows } from '../mandateEditor/fields/useRows';
import { usePorts } from '../ports/usePorts';
import type { Suggestions } from './CellInput';
import { CellInput } from './CellInput';
import { useDocumentsStyles } from './Documents.styles';

export interface RowsEditorProps {
  readonly field: RowsField;
  readonly answer: RowsAnswer;
  readonly groupKey: string;
  readonly suggestions: Suggestions;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onChange: (answer: RowsAnswer) => void;
}

/** Short cells stand beside each other where there is room; a text takes its own line. */
const isWide = ({ kind }: RowColumn, index: number): boolean => index === 0 || kind === 'text';

/** Rows of the same columns, each a field set: goals, points, tasks. */
export function RowsEditor({ field, answer, groupKey, suggestions, labelledBy, describedBy, onChange }: RowsEditorProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useFieldStyles();
  const layout = useDocumentsStyles();
  const { identifiers } = usePorts();
  const rows = useRows(answer.rows, (changed) => onChange({ kind: 'rows', rows: changed }));
  const [first, ...rest] = field.columns;
  const cell = (row: ReportRow, column: RowColumn): JSX.Element => (
    <CellInput
      key={column.key}
      column={column}
      value={row.cells[column.key] ?? ''}
      groupKey={groupKey}
      suggestions={suggestions}
      onChange={(value) => rows.change({ ...row, cells: { ...row.cells, [column.key]: value } })}
    />
  );
  return (
    <div ref={rows.place} role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {answer.rows.map((row, index) => {
        const name = strings.row(field.rowName, index + 1);
        return (
          <fieldset key={row.key} className={styles.deliverable}>
            <legend className={styles.hiddenLegend}>{name}</legend>
            <div className={styles.deliverableHead}>
              <strong aria-hidden="true">{name}</strong>
              <ActionButton className={styles.tool} ariaLabel={strings.removeNamed(name)} onClick={() => rows.remove(row.key)}>
                {strings.removeRow}
              </ActionButton>
            </div>
            {cell(row, first)}
            {rest.filter((column, place) => isWide(column, place + 1)).map((column) => cell(row, column))}
            <div className={layout.beside}>{rest.filter((column, place) => !isWide(column, place + 1)).map((column) => cell(row, column))}</div>
          </fieldset>
        );
      })}
      <div className={styles.rowActions}>
        <DefaultButton data-add="" onClick={() => rows.add({ key: identifiers.next(), cells: {} })}>
          <span aria-hidden="true">+&nbsp;</span>
          {strings.addRow(field.rowName)}
        </DefaultButton>
      </div>
    </div>
  );
}
