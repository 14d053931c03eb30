import * as React from 'react';
import type { DocumentBlock } from '../../../domain/mandate/document';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import type { BlockClick } from './BlockClick';
import { useDocumentViewStyles } from './DocumentView.styles';

interface DocumentBlockViewProps {
  readonly block: DocumentBlock;
  readonly subheadingLevel: number;
  readonly onBlockClick?: BlockClick;
  readonly questionOf?: (source: string) => string;
  readonly activeSource?: string;
}

/**
 * One block. A field's text may be clicked anywhere; the button that names its question is what the keyboard
 * and a screen reader use, so that the text itself stays text.
 */
export function DocumentBlockView(props: DocumentBlockViewProps): JSX.Element {
  const { block, onBlockClick, questionOf, activeSource } = props;
  const strings = useStrings(sharedStrings);
  const styles = useDocumentViewStyles();
  const text = <BlockText block={block} subheadingLevel={props.subheadingLevel} />;
  if (!onBlockClick || block.source === '') {
    return text;
  }
  const go = (): void => onBlockClick(block.source);
  return (
    <div className={styles.field} data-active={block.source === activeSource} data-source={block.source} onClick={go}>
      {text}
      <button type="button" className={styles.toField}>
        {strings.document.toQuestion(questionOf?.(block.source) ?? block.source)}
      </button>
    </div>
  );
}

function BlockText({ block, subheadingLevel }: Pick<DocumentBlockViewProps, 'block' | 'subheadingLevel'>): JSX.Element {
  const strings = useStrings(sharedStrings);
  const styles = useDocumentViewStyles();
  switch (block.kind) {
    case 'subheading':
      return React.createElement(`h${subheadingLevel}`, { className: styles.subheading }, block.text);
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'bullets':
      return (
        <ul className={styles.bullets}>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'gap': {
      const blank = (
        <mark className={styles.gap}>
          <span className={styles.gapWord}>{strings.document.gap}: </span>
          {block.text}
        </mark>
      );
      return block.asList ? (
        <ul className={styles.bullets}>
          <li>{blank}</li>
        </ul>
      ) : (
        <p className={styles.paragraph}>{blank}</p>
      );
    }
  }
}
