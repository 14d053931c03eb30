import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { DocumentBlock } from '../../../domain/mandate/document';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { ExplainedText } from '../ExplainedText/ExplainedText';
import { useDocumentViewStyles } from './DocumentView.styles';

export interface BlockTextProps {
  readonly block: DocumentBlock;
  readonly subheadingLevel: number;
}

/** The text of one block, as heading, paragraph or list. */
export function BlockText({ block, subheadingLevel }: BlockTextProps): JSX.Element {
  const styles = useDocumentViewStyles();
  switch (block.kind) {
    case 'subheading':
      return React.createElement(`h${subheadingLevel}`, { className: styles.subheading }, <ExplainedText text={block.text} />);
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {block.link === undefined ? (
            <ExplainedText text={block.text} />
          ) : (
            <Link href={block.link} underline>
              {block.text}
            </Link>
          )}
        </p>
      );
    case 'bullets':
      return <Points items={block.items.map((item) => <ExplainedText key={item} text={item} />)} />;
    case 'numbered':
      return <Points items={block.items.map((item) => <ExplainedText key={item} text={item} />)} isNumbered />;
    case 'gap': {
      const blank = <Gap instruction={block.text} />;
      return block.asList ? <Points items={[blank]} /> : <p className={styles.paragraph}>{blank}</p>;
    }
  }
}

interface PointsProps {
  readonly items: readonly React.ReactNode[];
  readonly isNumbered?: boolean;
}

function Points({ items, isNumbered = false }: PointsProps): JSX.Element {
  const styles = useDocumentViewStyles();
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <List className={styles.bullets}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

function Gap({ instruction }: { readonly instruction: string }): JSX.Element {
  const strings = useStrings(sharedStrings);
  const styles = useDocumentViewStyles();
  return (
    <mark className={styles.gap}>
      <span className={styles.gapWord}>{strings.document.gap}: </span>
      {instruction}
    </mark>
  );
}
