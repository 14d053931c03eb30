import * as React from 'react';
import type { CaseView } from '../../../../application/approval/readCase';
import { caseStrings } from '../../../../loc/case/strings';
import { formatDay } from '../../../language/formatInstant';
import { useLanguage } from '../../../language/useLanguage';
import { useStrings } from '../../../language/useStrings';
import type { NameOf } from '../../NameOf';
import { useCaseNotesStyles } from './CaseNotes.styles';

export interface EarlierFoldProps {
  readonly view: CaseView;
  readonly nameOf: NameOf;
}

/** What bodies wrote about the texts of earlier rounds. */
export function EarlierFold({ view, nameOf }: EarlierFoldProps): JSX.Element | null {
  const strings = useStrings(caseStrings).notes;
  const language = useLanguage();
  const styles = useCaseNotesStyles();
  const said = view.state.rounds.flatMap((round, index) =>
    round === view.round
      ? []
      : round.decisions.filter(({ record }) => record.comment !== '').map((decision) => ({ decision, number: index + 1 }))
  );
  if (said.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{strings.earlier(said.length)}</summary>
      <ul className={styles.list}>
        {said.map(({ decision: { entry, body, record }, number }) => (
          <li key={entry.id} className={styles.item}>
            <p className={styles.place}>
              {strings.round(number)} · {nameOf(body)} · {formatDay(entry.created, language)}
            </p>
            <blockquote lang="sv" className={styles.quote}>
              {record.comment}
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
