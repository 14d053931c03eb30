import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { LineComparison, SectionComparison } from '../../../domain/comparison/comparison';
import { comparisonStrings } from '../../../loc/comparison/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { ComparedLine } from './ComparedLine';
import { useComparisonStyles } from './Comparison.styles';
import { MarkedWords } from './MarkedWords';
import { runsOf } from './runsOf';

const isSame = ({ kind }: LineComparison): boolean => kind === 'same';

export interface ComparedSectionProps {
  readonly section: SectionComparison;
  readonly headingLevel: number;
}

/** A section with its changes; what has not changed is folded. */
export function ComparedSection({ section, headingLevel }: ComparedSectionProps): JSX.Element {
  const { kind, isMoved, heading, lines } = section;
  const strings = useStrings(comparisonStrings);
  const language = useLanguage();
  const styles = useComparisonStyles();
  const note = kind === 'inserted' ? strings.sectionInserted : kind === 'deleted' ? strings.sectionDeleted : isMoved ? strings.sectionMoved : '';
  const isChanged = isMoved || heading.some((word) => word.kind !== 'same');
  return (
    <section>
      {(heading.length > 0 || note !== '') && (
        <div className={css(styles.line, isChanged && styles.changed)} {...(isChanged && { tabIndex: -1, 'data-change': true })}>
          {heading.length > 0 && React.createElement(`h${headingLevel}`, { className: styles.heading }, <MarkedWords words={heading} />)}
          {note !== '' && (
            <p className={styles.note} lang={language}>
              {note}
            </p>
          )}
        </div>
      )}
      {runsOf(lines, isSame).map((run, index) =>
        run.isSame ? (
          <details key={index} className={styles.fold}>
            <summary lang={language}>{strings.unchanged(run.items.length)}</summary>
            {run.items.map((line, at) => (
              <ComparedLine key={at} line={line} />
            ))}
          </details>
        ) : (
          run.items.map((line, at) => <ComparedLine key={`${index}.${at}`} line={line} />)
        )
      )}
    </section>
  );
}
