import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { sectionMeanings } from '../../../domain/template/meaning';
import type { SectionSource, SourceBlock } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import type { BlockContext } from '../blocks/BlockContext';
import { BlockList } from '../blocks/BlockList';
import { useTemplatesStyles } from '../Templates.styles';
import { useFormStyles } from './forms.styles';

export interface SectionFormProps {
  readonly section: SectionSource;
  readonly context: BlockContext;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (section: SectionSource, topic: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

const kinds: readonly SourceBlock['kind'][] = ['paragraph', 'bullets', 'numbered', 'subheading', 'field', 'decision', 'clause'];

/** A section: its heading, what it is about, and its blocks. */
export function SectionForm(props: SectionFormProps): JSX.Element {
  const { section, context, onChange } = props;
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const forms = useFormStyles();
  const { editor, words } = strings;
  return (
    <div className={styles.form}>
      <TextInput
        label={editor.heading}
        hint={editor.headingHint}
        value={section.heading}
        onChange={(heading) => onChange({ ...section, heading }, 'heading')}
      />
      <SelectField
        label={editor.meaning}
        value={section.meaning}
        options={sectionMeanings.map((meaning) => ({ value: meaning, text: words.meanings[meaning] }))}
        onChange={(meaning) => onChange({ ...section, meaning }, '')}
      />
      <div className={forms.tools}>
        <ActionButton text={editor.moveUp} disabled={props.isFirst} allowDisabledFocus onClick={() => props.onMove(-1)} />
        <ActionButton text={editor.moveDown} disabled={props.isLast} allowDisabledFocus onClick={() => props.onMove(1)} />
        <ActionButton text={editor.removeSection} onClick={props.onRemove} />
      </div>
      <div>
        <BlockList blocks={section.blocks} context={context} kinds={kinds} onChange={(blocks, topic) => onChange({ ...section, blocks }, topic)} />
      </div>
    </div>
  );
}
