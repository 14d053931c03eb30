import * as React from 'react';
import type { OwnBlock } from '../../../domain/mandate/answer';
import { ownBlocks } from '../../../domain/mandate/placedBlocks';
import { BlockText } from '../../components/DocumentView/BlockText';
import { useEditorStyles } from '../mandateEditor.styles';

/** Text of blocks as it reads in the document. */
export function OwnBlocks({ blocks }: { readonly blocks: readonly OwnBlock[] }): JSX.Element {
  const styles = useEditorStyles();
  return (
    <div lang="sv" className={styles.fixedText}>
      {ownBlocks(blocks, undefined).map((block, index) =>
        block.kind === 'heading' ? (
          <h4 key={index} className={styles.questionHeading}>
            {block.text}
          </h4>
        ) : (
          <BlockText key={index} block={block} subheadingLevel={4} />
        )
      )}
    </div>
  );
}
