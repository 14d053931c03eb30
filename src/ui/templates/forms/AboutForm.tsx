import * as React from 'react';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import type { GroupKind } from '../../../domain/roster/roster';
import type { TemplateSource } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { useTemplatesStyles } from '../Templates.styles';
import { useFormStyles } from './forms.styles';
import { LongText } from './LongText';
import { TickBox } from './TickBox';

export interface AboutFormProps {
  readonly source: TemplateSource;
  readonly onChange: (source: TemplateSource, topic: string) => void;
}

/** The template as a whole: its name, the document's heading, and who follows it. */
export function AboutForm({ source, onChange }: AboutFormProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const forms = useFormStyles();
  const { editor } = strings;
  const kinds = Object.entries(strings.words.groupKinds) as [GroupKind, string][];
  const change = (next: Partial<TemplateSource>, topic: string): void => onChange({ ...source, ...next }, topic);
  const follow = (kind: GroupKind, follows: boolean): void =>
    change({ groupKinds: follows ? [...source.groupKinds, kind] : source.groupKinds.filter((one) => one !== kind) }, '');
  return (
    <div className={styles.form}>
      <TextInput label={editor.name} value={source.name} onChange={(name) => change({ name }, 'name')} />
      <LongText label={editor.documentTitle} hint={editor.titleHint} value={source.title} onChange={(title) => change({ title }, 'title')} />
      <SelectField
        label={editor.healthcareRegion}
        value={source.healthcareRegion}
        options={healthcareRegions.map(({ key, name }) => ({ value: key, text: name }))}
        onChange={(healthcareRegion) => change({ healthcareRegion }, '')}
      />
      <fieldset className={forms.group}>
        <legend className={forms.legend}>{editor.groupKinds}</legend>
        {kinds.map(([kind, text]) => (
          <TickBox key={kind} label={text} checked={source.groupKinds.includes(kind)} onChange={(follows) => follow(kind, follows)} />
        ))}
      </fieldset>
      <TickBox
        label={editor.numberedHeadings}
        checked={source.numberedHeadings}
        onChange={(numberedHeadings) => change({ numberedHeadings }, '')}
      />
    </div>
  );
}
