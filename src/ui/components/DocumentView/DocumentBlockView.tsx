import * as React from 'react';
import type { DocumentBlock } from '../../../domain/mandate/document';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import type { BlockClick } from './BlockClick';
import { BlockText } from './BlockText';
import { useDocumentViewStyles } from './DocumentView.styles';

interface DocumentBlockViewProps {
  readonly block: DocumentBlock;
  readonly subheadingLevel: number;
  readonly onBlockClick?: BlockClick;
  readonly questionOf?: (source: string) => string;
}

/**
 * One block. A field's text may be clicked anywhere; the button that names its question is what the keyboard
 * and a screen reader use, so that the text itself stays text.
 */
export function DocumentBlockView(props: DocumentBlockViewProps): JSX.Element {
  const { block, onBlockClick, questionOf } = props;
  const strings = useStrings(sharedStrings);
  const styles = useDocumentViewStyles();
  const text = <BlockText block={block} subheadingLevel={props.subheadingLevel} />;
  if (!onBlockClick || block.source === '') {
    return text;
  }
  const go = (): void => onBlockClick(block.source);
  return (
    <div className={styles.field} data-source={block.source} onClick={go}>
      {text}
      <button type="button" className={styles.toField}>
        {strings.document.toQuestion(questionOf?.(block.source) ?? block.source)}
      </button>
    </div>
  );
}
