import * as React from 'react';
import type { MandateDocument } from '../../../domain/mandate/document';
import type { DocumentViewProps } from '../../components/DocumentView/DocumentView';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useMandateTextStyles } from './MandateText.styles';

export interface FoldedDocumentProps extends Pick<DocumentViewProps, 'marked'> {
  readonly document: MandateDocument;
}

/** A mandate for a narrow place: its headings are its contents, and each opens its own text. */
export function FoldedDocument({ document, marked }: FoldedDocumentProps): JSX.Element {
  const styles = useMandateTextStyles();
  const only = (sections: MandateDocument['sections']): MandateDocument => ({ ...document, title: '', preface: [], sections });
  return (
    <>
      <DocumentView document={{ ...document, sections: [] }} headingLevel={3} />
      {document.sections.map((section, index) =>
        section.heading === '' ? (
          <DocumentView key={index} document={only([section])} headingLevel={3} marked={marked} />
        ) : (
          <details key={index} className={styles.section} open={section.key === marked?.sectionKey}>
            <summary lang="sv">{section.heading}</summary>
            <DocumentView document={only([{ ...section, heading: '' }])} headingLevel={3} marked={marked} />
          </details>
        )
      )}
    </>
  );
}
