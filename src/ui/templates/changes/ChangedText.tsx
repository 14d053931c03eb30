import * as React from 'react';
import type { DocumentComparison } from '../../../domain/comparison/comparison';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import { useChangesStyles } from './changes.styles';
import { MarkedWords } from './MarkedWords';

export interface ChangedTextProps {
  readonly comparison: DocumentComparison;
  /** Level of the sections' headings: one below what stands above. */
  readonly headingLevel: 3 | 4 | 5;
}

/** What differs between two texts, section by section; sections that read the same are left out. */
export function ChangedText({ comparison, headingLevel }: ChangedTextProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const shared = useTemplatesStyles();
  const styles = useChangesStyles();
  const sections = comparison.sections.filter(({ kind, isMoved }) => kind !== 'same' || isMoved);
  const Heading = `h${headingLevel}` as 'h3' | 'h4' | 'h5';
  const isTitleChanged = comparison.title.some(({ kind }) => kind !== 'same');
  return (
    <div lang="sv">
      {isTitleChanged && (
        <p className={styles.line}>
          <MarkedWords words={comparison.title} />
        </p>
      )}
      {sections.map((section) => (
        <section key={section.key}>
          <Heading className={shared.subheading}>
            {section.heading.length > 0 ? <MarkedWords words={section.heading} /> : strings.editor.section('')}
          </Heading>
          {section.lines
            .filter(({ kind }) => kind !== 'same')
            .map(({ words }, place) => (
              <p key={place} className={styles.line}>
                <MarkedWords words={words} />
              </p>
            ))}
        </section>
      ))}
    </div>
  );
}
