import * as React from 'react';
import type { MandateDocument } from '../../../domain/mandate/document';
import { DocumentBlockView } from './DocumentBlockView';
import { useDocumentViewStyles } from './DocumentView.styles';
import type { BlockClick } from './BlockClick';

export interface DocumentViewProps {
  readonly document: MandateDocument;
  /** Level of the title's heading; sections follow one below. 2 when not given. */
  readonly headingLevel?: 2 | 3;
  /** Makes the writer's own texts and gaps lead to their field. */
  readonly onBlockClick?: BlockClick;
  /** The question a field asks, to name the link to it. */
  readonly questionOf?: (source: string) => string;
  /** Key of the section at hand, which is marked. */
  readonly activeSection?: string;
}

/** A mandate as it reads, as headings, paragraphs and lists; gaps are marked blanks. */
export function DocumentView(props: DocumentViewProps): JSX.Element {
  const { document, headingLevel = 2, activeSection, ...blocks } = props;
  const styles = useDocumentViewStyles();
  const Title = `h${headingLevel}` as 'h2' | 'h3';
  const Heading = `h${headingLevel + 1}` as 'h3' | 'h4';
  return (
    <article lang="sv" className={styles.document}>
      {document.preface?.map((block, index) => (
        <DocumentBlockView key={index} block={block} subheadingLevel={headingLevel + 2} {...blocks} />
      ))}
      <Title className={styles.title}>{document.title}</Title>
      {document.sections.map((section) => (
        <section
          key={section.key}
          data-section={section.key}
          className={section.key === activeSection ? styles.active : undefined}
        >
          {section.heading !== '' && <Heading className={styles.heading}>{section.heading}</Heading>}
          {section.blocks.map((block, index) => (
            <DocumentBlockView key={index} block={block} subheadingLevel={headingLevel + 2} {...blocks} />
          ))}
        </section>
      ))}
    </article>
  );
}
