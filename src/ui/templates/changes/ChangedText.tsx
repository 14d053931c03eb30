import * as React from 'react';
import type { DocumentComparison } from '../../../domain/comparison/comparison';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import { useChangesStyles } from './changes.styles';
import { MarkedWords } from './MarkedWords';

/** What differs between two texts, section by section; sections that read the same are left out. */
export function ChangedText({ comparison }: { readonly comparison: DocumentComparison }): JSX.Element {
  const strings = useStrings(templatesStrings);
  const shared = useTemplatesStyles();
  const styles = useChangesStyles();
  const sections = comparison.sections.filter(({ kind, isMoved }) => kind !== 'same' || isMoved);
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
          <h4 className={shared.subheading}>
            {section.heading.length > 0 ? <MarkedWords words={section.heading} /> : strings.editor.section('')}
          </h4>
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
