import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import type { GroupKind } from '../../../domain/roster/roster';
import { newFamily } from '../../../domain/template/editing/newFamily';
import type { TemplateSource } from '../../../domain/template/templateSource';
import { sharedStrings } from '../../../loc/shared/strings';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { currentSources } from '../currentSources';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';

export interface NewFamilyProps {
  readonly library: Library;
  readonly onBegin: (source: TemplateSource) => void;
  readonly onCancel: () => void;
}

/** What must be said of a family before it is written: its name, whose it is, and what it begins as. */
export function NewFamily({ library, onBegin, onCancel }: NewFamilyProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const shared = useStrings(sharedStrings);
  const styles = useTemplatesStyles();
  const [name, setName] = React.useState('');
  const [healthcareRegion, setRegion] = React.useState('sydostra');
  const [groupKind, setKind] = React.useState<GroupKind>('rag');
  const [from, setFrom] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const sources = currentSources(library.families);
  const kinds = Object.entries(strings.words.groupKinds) as [GroupKind, string][];
  const begin = (event: React.FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    const copied = sources.find(({ family }) => family === from) ?? null;
    const about = { name: name.trim(), healthcareRegion, groupKind };
    onBegin(newFamily(about, copied, library.families.map(({ key }) => key)));
  };
  const missing = isMissing && name.trim() === '' ? strings.create.nameMissing : '';
  return (
    <form className={styles.form} onSubmit={begin} noValidate>
      <div>
        <h2 className={styles.title}>{strings.newFamily}</h2>
        <p className={styles.text}>{strings.create.familyIntro}</p>
      </div>
      <TextInput label={strings.create.name} hint={strings.create.nameHint} error={missing} value={name} onChange={setName} />
      <SelectField
        label={strings.editor.healthcareRegion}
        value={healthcareRegion}
        options={healthcareRegions.map((region) => ({ value: region.key, text: region.name }))}
        onChange={setRegion}
      />
      <SelectField
        label={strings.create.groupKind}
        value={groupKind}
        options={kinds.map(([value, text]) => ({ value, text }))}
        onChange={setKind}
      />
      <SelectField
        label={strings.create.from}
        value={from}
        options={[
          { value: '', text: strings.create.empty },
          ...sources.map((source) => ({ value: source.family, text: strings.create.copyOf(source.name) }))
        ]}
        onChange={setFrom}
      />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={strings.create.begin} />
        <DefaultButton text={shared.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
