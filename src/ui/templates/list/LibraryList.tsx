import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { clausePrefix } from '../clausePrefix';
import { LetterheadSection } from '../letterheads/LetterheadSection';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';
import { ClauseRow } from './ClauseRow';
import { FamilyRow } from './FamilyRow';

export interface LibraryListProps {
  readonly library: Library;
  readonly onOpen: (key: string) => void;
  readonly onCreate: (kind: 'family' | 'clause') => void;
}

/** Every family and every shared text, with what stands and what waits. */
export function LibraryList({ library, onOpen, onCreate }: LibraryListProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { contents, families, clauseSeries, mayRevise } = library;
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{strings.intro}</p>
      {contents.origin === 'product' && <p className={styles.notice}>{strings.fromProduct}</p>}
      {!mayRevise && contents.origin === 'site' && (
        <p className={styles.notice}>
          {strings.readOnly.why} {strings.readOnly.who}
        </p>
      )}
      {contents.damaged.map(({ kind, key, version }) => (
        <p key={`${kind} ${key} ${version}`} role="alert" className={styles.notice}>
          {strings.damaged(kind, key, version)}
        </p>
      ))}
      <h3 className={styles.heading}>{strings.families}</h3>
      <ul className={styles.list}>
        {families.map((family) => (
          <FamilyRow key={family.key} family={family} library={library} onOpen={() => onOpen(family.key)} />
        ))}
      </ul>
      {mayRevise && (
        <div className={styles.actions}>
          <PrimaryButton text={strings.newFamily} onClick={() => onCreate('family')} />
        </div>
      )}
      <h3 className={styles.heading}>{strings.clauses}</h3>
      <p className={styles.text}>{strings.clausesIntro}</p>
      <ul className={styles.list}>
        {clauseSeries.map((series) => (
          <ClauseRow key={series.key} series={series} library={library} onOpen={() => onOpen(clausePrefix + series.key)} />
        ))}
      </ul>
      {mayRevise && (
        <div className={styles.actions}>
          <DefaultButton text={strings.newClause} onClick={() => onCreate('clause')} />
        </div>
      )}
      <LetterheadSection regionKeys={families.flatMap(({ current }) => current?.content.source.healthcareRegion ?? [])} />
    </>
  );
}
