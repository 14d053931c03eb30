import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Round } from '../../../../domain/approval/caseState';
import { caseStrings } from '../../../../loc/case/strings';
import { useStrings } from '../../../language/useStrings';
import type { NameOf } from '../../NameOf';
import { answersAsText } from './answersAsText';
import { useConsultationStyles } from './ConsultationTable.styles';
import { useAnswerRows } from './useAnswerRows';

export interface ConsultationTableProps {
  readonly round: Round;
  readonly nameOf: NameOf;
}

/** What a consultation has brought, in one place; all of it can be copied as a table. Nothing without a consultation. */
export function ConsultationTable({ round, nameOf }: ConsultationTableProps): JSX.Element | null {
  const strings = useStrings(caseStrings).consultation;
  const styles = useConsultationStyles();
  const rows = useAnswerRows(round, nameOf);
  const [said, say] = React.useState('');
  if (rows.length === 0) return null;
  const headings = { body: strings.body, answer: strings.answer, comment: strings.comment, date: strings.date };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(answersAsText([headings, ...rows]));
      say(strings.copied);
    } catch {
      say(strings.notCopied);
    }
  };
  return (
    <section className={styles.consultation}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.entries(headings).map(([key, heading]) => (
              <th key={key} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.body} ${row.date} ${row.answer}`}>
              <th scope="row" data-label={strings.body}>{row.body}</th>
              <td data-label={strings.answer}>{row.answer}</td>
              <td lang="sv" data-label={strings.comment}>{row.comment}</td>
              <td data-label={strings.date}>{row.date}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.copy}>
        <DefaultButton text={strings.copy} onClick={copy} />
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
