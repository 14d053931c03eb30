import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { SourceBlock } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useFormStyles } from '../forms/forms.styles';
import type { BlockContext } from './BlockContext';
import { BlockContent } from './BlockContent';
import { ConditionChoice } from './ConditionChoice';

export interface BlockEditorProps {
  readonly block: SourceBlock;
  /** Counted from 1, to tell blocks of a kind apart. */
  readonly number: number;
  readonly context: BlockContext;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (block: SourceBlock, topic: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One block: what it says, when it stands, and its tools. */
export function BlockEditor(props: BlockEditorProps): JSX.Element {
  const { block, number, context, onChange } = props;
  const strings = useStrings(templatesStrings);
  const styles = useFormStyles();
  const name = strings.editor.blockName(strings.words.blocks[block.kind], number);
  const tool = (text: string, disabled: boolean, onClick: () => void): JSX.Element => (
    <ActionButton
      text={text}
      ariaLabel={`${text}: ${name}`}
      disabled={disabled}
      allowDisabledFocus
      onClick={onClick}
    />
  );
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>{name}</legend>
      <BlockContent block={block} context={context} onChange={onChange} />
      {context.choices.length > 0 && <ConditionChoice block={block} choices={context.choices} onChange={(next) => onChange(next, '')} />}
      <div className={styles.tools}>
        {tool(strings.editor.moveUp, props.isFirst, () => props.onMove(-1))}
        {tool(strings.editor.moveDown, props.isLast, () => props.onMove(1))}
        {tool(strings.editor.remove, false, props.onRemove)}
      </div>
    </fieldset>
  );
}
