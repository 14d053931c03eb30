import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { BulkWish } from '../../../domain/roster/bulkWish';
import { rosterImportStrings } from '../../../loc/rosterImport/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { DateField } from '../../rosters/change/DateField';
import { useRosterImportStyles } from '../RosterImport.styles';
import type { BulkDraft } from './useBulkChange';

export interface BulkFieldsProps {
  readonly draft: BulkDraft;
  readonly onEdit: (change: Partial<BulkDraft>) => void;
}

const kinds: readonly BulkWish['kind'][] = ['end', 'extend'];

/** What is wished for the seats that are chosen. */
export function BulkFields({ draft, onEdit }: BulkFieldsProps): JSX.Element {
  const { bulk: strings } = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  return (
    <div className={styles.columns}>
      <SelectField className={styles.whole} label={strings.what} value={draft.kind} options={kinds.map((kind) => ({ value: kind, text: strings.kinds[kind] }))} onChange={(kind) => onEdit({ kind })} />
      <DateField label={draft.kind === 'end' ? strings.on : strings.to} value={draft.date} onChange={(date) => onEdit({ date })} />
      {draft.kind === 'extend' && (
        <>
          <TextField label={strings.appointedBy} maxLength={255} value={draft.appointedBy} onChange={(_event, appointedBy) => onEdit({ appointedBy: appointedBy ?? '' })} />
          <DateField label={strings.appointedOn} value={draft.appointedOn} onChange={(appointedOn) => onEdit({ appointedOn })} />
          <TextField label={strings.paragraph} maxLength={64} value={draft.paragraph} onChange={(_event, paragraph) => onEdit({ paragraph: paragraph ?? '' })} />
        </>
      )}
    </div>
  );
}
