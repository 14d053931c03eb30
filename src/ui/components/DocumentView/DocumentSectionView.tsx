import * as React from 'react';
import type { DocumentSection } from '../../../domain/mandate/document';
import { ChangeFixed } from './ChangeFixed';
import type { BlockViewProps } from './DocumentBlockView';
import { DocumentBlockView } from './DocumentBlockView';
import { MarkedBlock } from './MarkedBlock';
import { useDocumentViewStyles } from './DocumentView.styles';

export interface DocumentSectionViewProps extends Omit<BlockViewProps, 'block' | 'subheadingLevel'> {
  readonly section: DocumentSection;
  readonly headingLevel: 3 | 4;
  readonly isActive: boolean;
  /** Block that the page was opened for, counted from 0; -1 for none. */
  readonly markedBlock: number;
  /** Leads to where the section's fixed text may be departed from. */
  readonly onChangeFixed?: (sectionKey: string) => void;
}

function SectionView({ section, headingLevel, isActive, markedBlock, onChangeFixed, ...blocks }: DocumentSectionViewProps): JSX.Element {
  const styles = useDocumentViewStyles();
  const Heading = `h${headingLevel}` as 'h3' | 'h4';
  return (
    <section data-section={section.key} className={isActive ? styles.active : undefined}>
      {section.heading !== '' && <Heading className={styles.heading}>{section.heading}</Heading>}
      {section.blocks.map((block, index) => {
        const shown = <DocumentBlockView key={index} block={block} subheadingLevel={headingLevel + 1} {...blocks} />;
        return index === markedBlock ? <MarkedBlock key={index}>{shown}</MarkedBlock> : shown;
      })}
      {onChangeFixed && <ChangeFixed sectionKey={section.key} heading={section.heading} onChange={onChangeFixed} />}
    </section>
  );
}

/** One section of a document, drawn anew only when it reads otherwise: documents are long. */
export const DocumentSectionView = React.memo(SectionView);
