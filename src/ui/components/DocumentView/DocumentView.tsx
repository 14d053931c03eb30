import * as React from 'react';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import type { MandateDocument } from '../../../domain/mandate/document';
import { ChangeFixed } from './ChangeFixed';
import { DocumentBlockView } from './DocumentBlockView';
import type { BlockViewProps } from './DocumentBlockView';
import { DocumentSectionView } from './DocumentSectionView';
import { useDocumentViewStyles } from './DocumentView.styles';

export interface DocumentViewProps extends Omit<BlockViewProps, 'block' | 'subheadingLevel'> {
  readonly document: MandateDocument;
  /** Level of the title's heading; sections follow one below. 2 when not given. */
  readonly headingLevel?: 2 | 3;
  /** Key of the section at hand, which is marked. */
  readonly activeSection?: string;
  /** Where the text that the page was opened for stands: a section, and its block counted from 0. */
  readonly marked?: { readonly sectionKey: string; readonly block: number };
  /** Leads to where fixed text may be departed from, given the section's key. */
  readonly onChangeFixed?: (sectionKey: string) => void;
}

/** A mandate as it reads, as headings, paragraphs and lists; gaps are marked blanks. */
export function DocumentView(props: DocumentViewProps): JSX.Element {
  const { document, headingLevel = 2, activeSection, marked, onChangeFixed, ...blocks } = props;
  const styles = useDocumentViewStyles();
  const Title = `h${headingLevel}` as 'h2' | 'h3';
  return (
    <article lang="sv" className={styles.document}>
      {document.preface?.map((block, index) => (
        <DocumentBlockView key={index} block={block} subheadingLevel={headingLevel + 2} {...blocks} />
      ))}
      {document.title !== '' && <Title className={styles.title}>{document.title}</Title>}
      {onChangeFixed && <ChangeFixed sectionKey={titleSectionKey} heading={document.title} onChange={onChangeFixed} />}
      {document.sections.map((section, index) => (
        <DocumentSectionView
          key={`${section.key} ${index}`}
          section={section}
          headingLevel={headingLevel === 2 ? 3 : 4}
          isActive={section.key === activeSection}
          markedBlock={section.key === marked?.sectionKey ? marked.block : -1}
          onChangeFixed={onChangeFixed}
          {...blocks}
        />
      ))}
    </article>
  );
}
