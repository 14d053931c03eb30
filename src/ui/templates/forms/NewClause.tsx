import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Clause } from '../../../domain/template/clause';
import { keyFrom } from '../../../domain/template/editing/keyFrom';
import { sharedStrings } from '../../../loc/shared/strings';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';

export interface NewClauseProps {
  readonly library: Library;
  readonly onBegin: (clause: Clause) => void;
  readonly onCancel: () => void;
}

/** What a shared text is called, before it is written. */
export function NewClause({ library, onBegin, onCancel }: NewClauseProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const shared = useStrings(sharedStrings);
  const styles = useTemplatesStyles();
  const [name, setName] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const begin = (event: React.FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    const key = keyFrom(name, library.clauseSeries.map((series) => series.key));
    onBegin({ key, version: 1, name: name.trim(), mark: 'fixed', blocks: [{ kind: 'paragraph', text: '' }], changes: '' });
  };
  const missing = isMissing && name.trim() === '' ? strings.create.nameMissing : '';
  return (
    <form className={styles.form} onSubmit={begin} noValidate>
      <h2 className={styles.title}>{strings.newClause}</h2>
      <TextInput label={strings.create.clauseName} error={missing} value={name} onChange={setName} />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={strings.create.begin} />
        <DefaultButton text={shared.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
