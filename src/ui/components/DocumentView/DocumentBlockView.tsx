import * as React from 'react';
import type { DocumentBlock } from '../../../domain/mandate/document';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { DeviationMark } from '../DeviationMark/DeviationMark';
import type { BlockClick } from './BlockClick';
import { BlockText } from './BlockText';
import { useDocumentViewStyles } from './DocumentView.styles';

export interface BlockViewProps {
  readonly block: DocumentBlock;
  readonly subheadingLevel: number;
  /** Makes the writer's own texts and gaps lead to their field. */
  readonly onBlockClick?: BlockClick;
  /** The question a field asks, to name the link to it. */
  readonly questionOf?: (source: string) => string;
  /** Marks where the mandate has wording of its own in the stead of, or beside, the template's fixed text. */
  readonly marksDeviations?: boolean;
}

/**
 * One block. A field's text may be clicked anywhere; the button that names its question is what the keyboard
 * and a screen reader use, so that the text itself stays text.
 */
export function DocumentBlockView(props: BlockViewProps): JSX.Element {
  const { block, onBlockClick, questionOf, marksDeviations = false } = props;
  const strings = useStrings(sharedStrings);
  const styles = useDocumentViewStyles();
  const text = <BlockText block={block} subheadingLevel={props.subheadingLevel} />;
  if (marksDeviations && block.deviation) {
    return <DeviationMark kind={block.deviation}>{text}</DeviationMark>;
  }
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
