import * as React from 'react';
import { fillVariables } from '../../../domain/template/fillVariables';
import type { FixedBlock } from '../../../domain/template/block';
import type { Variables } from '../../../domain/template/template';
import { BlockText } from '../../components/DocumentView/BlockText';
import { useEditorStyles } from '../mandateEditor.styles';

export interface FixedTextProps {
  readonly block: FixedBlock;
  readonly variables: Variables;
}

function Fixed({ block, variables }: FixedTextProps): JSX.Element {
  const styles = useEditorStyles();
  const fill = (text: string): string => fillVariables(text, variables);
  const filled =
    block.kind === 'bullets' || block.kind === 'numbered'
      ? { kind: block.kind, items: block.items.map(fill), source: '' }
      : { kind: block.kind, text: fill(block.text), source: '' };
  return (
    <div lang="sv" className={styles.fixedText}>
      <BlockText block={filled} subheadingLevel={4} />
    </div>
  );
}

/** Text that the template gives, to be read beside the question. */
export const FixedText = React.memo(Fixed);
