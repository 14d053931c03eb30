import * as React from 'react';
import type { ClauseSeries } from '../../../application/templates/libraryFamilies';
import { compareClauses } from '../../../domain/comparison/compareClauses';
import { templateBlock } from '../../../domain/comparison/templateBlock';
import { usesOfClause } from '../../../domain/template/editing/usesOfClause';
import { templatesStrings } from '../../../loc/templates/strings';
import { BlockText } from '../../components/DocumentView/BlockText';
import { useStrings } from '../../language/useStrings';
import { ChangedText } from '../changes/ChangedText';
import { currentSources } from '../currentSources';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';

export interface ClauseReadingProps {
  readonly library: Library;
  readonly series: ClauseSeries;
}

/** Each version of a shared text: its words, which templates use it, and how it differs from the first one in use. */
export function ClauseReading({ library, series }: ClauseReadingProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const users = usesOfClause(series.key, currentSources(library.families));
  const used = series.used.map(({ content }) => content);
  const [oldest] = used.filter(({ version }) => users.some((user) => user.version === version));
  return (
    <>
      <p className={styles.text}>{strings.clause.versionsExplained}</p>
      {[...used].reverse().map((clause) => {
        const own = users.filter(({ version }) => version === clause.version);
        return (
          <section key={clause.version}>
            <h3 className={styles.heading}>{strings.versionChoice(clause.version)}</h3>
            <p className={styles.quiet}>
              {strings.clause.mark} {strings.clause[clause.mark]}.
            </p>
            <div lang="sv" className={styles.panel}>
              {clause.blocks.map((block, place) => (
                <BlockText key={place} block={templateBlock(block)} subheadingLevel={4} />
              ))}
            </div>
            <p className={styles.text}>{own.length === 0 ? strings.unused : `${strings.users}:`}</p>
            {own.length > 0 && (
              <ul className={styles.plainList} lang="sv">
                {own.map(({ source }) => (
                  <li key={source.family}>{source.name}</li>
                ))}
              </ul>
            )}
            {oldest && own.length > 0 && oldest.version !== clause.version && (
              <>
                <h4 className={styles.subheading}>{strings.driftAgainst(clause.version, oldest.version)}</h4>
                <ChangedText comparison={compareClauses(oldest, clause)} headingLevel={5} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
}
