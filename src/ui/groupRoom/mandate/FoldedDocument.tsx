import * as React from 'react';
import type { MandateDocument } from '../../../domain/mandate/document';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useMandateTextStyles } from './MandateText.styles';

/** A mandate for a narrow place: its headings are its contents, and each opens its own text. */
export function FoldedDocument({ document }: { readonly document: MandateDocument }): JSX.Element {
  const styles = useMandateTextStyles();
  const only = (sections: MandateDocument['sections']): MandateDocument => ({ ...document, title: '', preface: [], sections });
  return (
    <>
      <DocumentView document={{ ...document, sections: [] }} headingLevel={3} />
      {document.sections.map((section, index) =>
        section.heading === '' ? (
          <DocumentView key={index} document={only([section])} headingLevel={3} />
        ) : (
          <details key={index} className={styles.section}>
            <summary lang="sv">{section.heading}</summary>
            <DocumentView document={only([{ ...section, heading: '' }])} headingLevel={3} />
          </details>
        )
      )}
    </>
  );
}
