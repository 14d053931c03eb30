import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useGroupTableStyles } from './GroupTable.styles';
import type { GroupTableState } from './useGroupTable';

export function GroupTableControls({ table }: { readonly table: GroupTableState }): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const styles = useGroupTableStyles();
  return (
    <div className={styles.controls}>
      <TextField
        className={styles.search}
        label={strings.filter}
        type="search"
        value={table.search}
        onChange={(_event, text) => table.searchFor(text ?? '')}
      />
      <SelectField
        label={strings.show}
        value={table.choice}
        onChange={table.choose}
        options={[
          { value: 'alla', text: strings.all },
          { value: 'vakanta', text: strings.vacant },
          { value: 'slutar', text: strings.ending },
          { value: 'ikraft', text: strings.inForce },
          { value: 'saknas', text: strings.missing }
        ]}
      />
      <SelectField
        className={styles.onlyInList}
        label={strings.order}
        value={table.column}
        onChange={table.sortBy}
        options={[
          { value: 'group', text: strings.group },
          { value: 'ends', text: strings.ends },
          { value: 'mandate', text: strings.mandate }
        ]}
      />
    </div>
  );
}
