import { ActionButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { OwnBlock } from '../../../domain/mandate/answer';
import { ownBlockAs } from '../../../domain/mandate/ownBlockAs';
import { editorStrings } from '../../../loc/editor/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useFieldStyles } from '../fields/fields.styles';
import { ListEditor } from '../fields/ListEditor';
import { useKeyedItems } from './useKeyedItems';

export interface OwnBlockEditorProps {
  readonly block: OwnBlock;
  /** Counted from 1. */
  readonly position: number;
  readonly onChange: (block: OwnBlock) => void;
  /** Takes the block away; undefined for the only one. */
  readonly onRemove?: () => void;
}

const kinds: readonly OwnBlock['kind'][] = ['paragraph', 'bullets', 'numbered', 'subheading', 'heading'];

/** A block of the mandate's own text: what it is, and its text or points. */
export function OwnBlockEditor({ block, position, onChange, onRemove }: OwnBlockEditorProps): JSX.Element {
  const strings = useStrings(editorStrings).wording;
  const styles = useFieldStyles();
  const id = useStableId('block');
  return (
    <fieldset className={styles.deliverable}>
      <legend className={styles.hiddenLegend}>{strings.block(position)}</legend>
      <div className={css(styles.deliverableHead, styles.blockHead)}>
        <SelectField
          label={strings.kind}
          value={block.kind}
          options={kinds.map((value) => ({ value, text: strings.kinds[value] }))}
          onChange={(kind) => onChange(ownBlockAs(block, kind))}
        />
        {onRemove && (
          <ActionButton className={styles.tool} ariaLabel={strings.removeBlock(position)} onClick={onRemove}>
            {strings.remove}
          </ActionButton>
        )}
      </div>
      <p id={id} className={styles.hiddenLegend}>
        {strings.textOf(position)}
      </p>
      {'items' in block ? (
        <Points block={block} labelledBy={id} onChange={onChange} />
      ) : (
        <AutosizingTextarea
          rows={block.kind === 'paragraph' ? 3 : 1}
          aria-labelledby={id}
          value={block.text}
          onChange={(text) => onChange({ ...block, text })}
        />
      )}
    </fieldset>
  );
}

interface PointsProps {
  readonly block: Extract<OwnBlock, { readonly items: readonly string[] }>;
  readonly labelledBy: string;
  readonly onChange: (block: OwnBlock) => void;
}

function Points({ block, labelledBy, onChange }: PointsProps): JSX.Element {
  const { items, change } = useKeyedItems(block.items, (texts) => onChange({ ...block, items: texts }));
  return (
    <ListEditor
      items={items}
      onChange={change}
      labelledBy={labelledBy}
      describedBy={labelledBy}
      isNumbered={block.kind === 'numbered'}
    />
  );
}
