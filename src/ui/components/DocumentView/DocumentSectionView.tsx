import * as React from 'react';
import type { DocumentSection } from '../../../domain/mandate/document';
import { ChangeFixed } from './ChangeFixed';
import type { BlockViewProps } from './DocumentBlockView';
import { DocumentBlockView } from './DocumentBlockView';
import { useDocumentViewStyles } from './DocumentView.styles';

export interface DocumentSectionViewProps extends Omit<BlockViewProps, 'block' | 'subheadingLevel'> {
  readonly section: DocumentSection;
  readonly headingLevel: 3 | 4;
  readonly isActive: boolean;
  /** Leads to where the section's fixed text may be departed from. */
  readonly onChangeFixed?: (sectionKey: string) => void;
}

function SectionView({ section, headingLevel, isActive, onChangeFixed, ...blocks }: DocumentSectionViewProps): JSX.Element {
  const styles = useDocumentViewStyles();
  const Heading = `h${headingLevel}` as 'h3' | 'h4';
  return (
    <section data-section={section.key} className={isActive ? styles.active : undefined}>
      {section.heading !== '' && <Heading className={styles.heading}>{section.heading}</Heading>}
      {section.blocks.map((block, index) => (
        <DocumentBlockView key={index} block={block} subheadingLevel={headingLevel + 1} {...blocks} />
      ))}
      {onChangeFixed && <ChangeFixed sectionKey={section.key} heading={section.heading} onChange={onChangeFixed} />}
    </section>
  );
}

/** One section of a document, drawn anew only when it reads otherwise: documents are long. */
export const DocumentSectionView = React.memo(SectionView);
