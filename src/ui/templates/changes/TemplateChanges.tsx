import * as React from 'react';
import { compareTemplates } from '../../../domain/comparison/compareTemplates';
import type { Template } from '../../../domain/template/template';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import { ChangedText } from './ChangedText';
import { useChangeWords } from './useChangeWords';

export interface TemplateChangesProps {
  /** Null when there is no version before. */
  readonly before: Template | null;
  readonly after: Template;
}

/** A version against the one before it: its text with the words marked, and what does not stand in the text. */
export function TemplateChanges({ before, after }: TemplateChangesProps): JSX.Element {
  const strings = useStrings(templatesStrings).changes;
  const styles = useTemplatesStyles();
  const comparison = React.useMemo(() => before && compareTemplates(before, after), [before, after]);
  const groups = useChangeWords(comparison);
  if (!before || !comparison) {
    return <p className={styles.text}>{strings.nothingBefore}</p>;
  }
  if (comparison.text.changes === 0 && groups.length === 0) {
    return <p className={styles.text}>{strings.none}</p>;
  }
  return (
    <>
      <p className={styles.quiet}>{strings.against(before.version)}</p>
      <ChangedText comparison={comparison.text} headingLevel={3} />
      {groups.map(({ heading, sentences }) => (
        <section key={heading}>
          <h3 className={styles.subheading}>{heading}</h3>
          <ul className={styles.plainList}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
