import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { DocumentComparison, SectionComparison } from '../../../domain/comparison/comparison';
import { comparisonStrings } from '../../../loc/comparison/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { ComparedSection } from './ComparedSection';
import { useComparisonStyles } from './Comparison.styles';
import { MarkedWords } from './MarkedWords';
import { runsOf } from './runsOf';
import { useChangeJumps } from './useChangeJumps';

export interface ComparisonProps {
  readonly comparison: DocumentComparison;
  /** Level of the title's heading; sections follow one below. 3 when not given. */
  readonly headingLevel?: 2 | 3 | 4;
}

const isSame = ({ kind, isMoved }: SectionComparison): boolean => kind === 'same' && !isMoved;

/** Two texts in one: words struck and underlined, moves told, what is the same folded. */
export function Comparison({ comparison, headingLevel = 3 }: ComparisonProps): JSX.Element {
  const { title, sections, changes } = comparison;
  const strings = useStrings(comparisonStrings);
  const language = useLanguage();
  const styles = useComparisonStyles();
  const { place, jump } = useChangeJumps();
  return (
    <div ref={place} className={styles.comparison}>
      <div className={styles.bar}>
        <p role="status" className={styles.count}>
          {strings.changes(changes)}
        </p>
        {changes > 0 && (
          <>
            <DefaultButton text={strings.previous} onClick={() => jump(-1)} />
            <DefaultButton text={strings.next} onClick={() => jump(1)} />
          </>
        )}
      </div>
      {changes > 0 && <p className={styles.legend}>{strings.legend}</p>}
      <article lang="sv">
        {title.length > 0 && React.createElement(
          `h${headingLevel}`,
          { className: styles.title, ...(title.some(({ kind }) => kind !== 'same') && { tabIndex: -1, 'data-change': true }) },
          <MarkedWords words={title} />
        )}
        {runsOf(sections, isSame).map((run, index) =>
          run.isSame ? (
            <details key={index} className={styles.fold}>
              <summary lang={language}>{strings.unchangedSections(run.items.length)}</summary>
              {run.items.map((section, at) => (
                <ComparedSection key={at} section={section} headingLevel={headingLevel + 1} />
              ))}
            </details>
          ) : (
            run.items.map((section, at) => <ComparedSection key={`${index}.${at}`} section={section} headingLevel={headingLevel + 1} />)
          )
        )}
      </article>
    </div>
  );
}
