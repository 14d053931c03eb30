import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { knownAnswer } from '../../domain/report/knownAnswer';
import type { ReportAnswer, ReportAnswers } from '../../domain/report/reportAnswer';
import { reportAnswerTo } from '../../domain/report/reportAnswerTo';
import type { ReportField } from '../../domain/report/reportField';
import type { ReportSection } from '../../domain/report/reportTemplate';
import { reportsStrings } from '../../loc/reports/strings';
import { useStableId } from '../components/useStableId';
import { useStrings } from '../language/useStrings';
import { ListOrTextEditor } from '../mandateEditor/fields/ListOrTextEditor';
import { ParagraphsEditor } from '../mandateEditor/fields/ParagraphsEditor';
import { AttendanceEditor } from './AttendanceEditor';
import type { Suggestions } from './CellInput';
import { useDocumentsStyles } from './Documents.styles';
import { RowsEditor } from './RowsEditor';

export interface SectionFieldProps {
  readonly section: ReportSection;
  readonly opened: OpenedReport;
  readonly answers: ReportAnswers;
  readonly suggestions: Suggestions;
  readonly onChange: (fieldKey: string, answer: ReportAnswer) => void;
}

interface FieldProps extends Omit<SectionFieldProps, 'section'> {
  readonly field: ReportField;
  readonly labelledBy: string;
}

/** The engine's own fields are edited as in a mandate; they need no variables here. */
const variables = { group: '', programmeArea: '' };

function Field({ field, answers, opened, suggestions, labelledBy, onChange }: FieldProps): JSX.Element {
  const shared = { labelledBy, describedBy: `${labelledBy}-hint`, onChange: (answer: ReportAnswer): void => onChange(field.key, answer) };
  const engine = { ...shared, variables, groupKey: opened.group.key };
  switch (field.kind) {
    case 'paragraphs':
      return <ParagraphsEditor field={field} answer={reportAnswerTo(field, answers)} {...engine} />;
    case 'listOrText':
      return <ListOrTextEditor field={field} answer={reportAnswerTo(field, answers)} {...engine} />;
    case 'rows':
      return <RowsEditor field={field} answer={reportAnswerTo(field, answers)} groupKey={opened.group.key} suggestions={suggestions} {...shared} />;
    case 'attendance':
      return <AttendanceEditor answer={reportAnswerTo(field, answers)} {...shared} />;
  }
}

/** A section of a document as a question: one line of guidance, the field, and a way to fetch what is known once more. */
export function SectionField({ section: { heading, field }, ...props }: SectionFieldProps): JSX.Element {
  const { opened, answers, onChange } = props;
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const id = useStableId('question');
  // What stood before it was fetched again; `none` when there was nothing to fetch.
  const [fetched, setFetched] = React.useState<{ readonly before: ReportAnswer } | 'none' | null>(null);
  const refresh = (): void => {
    const known = knownAnswer(field, opened.known);
    setFetched(known === null ? 'none' : { before: reportAnswerTo(field, answers) });
    if (known !== null) onChange(field.key, known);
  };
  const { question, hint, why, example } = field.guidance;
  return (
    <section className={styles.section} data-section={field.key}>
      <h4 lang="sv" className={styles.heading}>
        {heading}
      </h4>
      <p id={id} lang="sv" className={styles.question}>
        {question}
      </p>
      <p id={`${id}-hint`} lang="sv" className={styles.hint}>
        {hint}
      </p>
      <Field field={field} labelledBy={id} {...props} />
      {field.prefill !== undefined && (
        <div className={styles.actions}>
          <ActionButton text={strings.refresh} ariaLabel={strings.refreshNamed(heading)} onClick={refresh} />
          <span role="status">{fetched === 'none' ? strings.nothingKnown : fetched !== null && strings.refreshed}</span>
          {fetched !== null && fetched !== 'none' && (
            <ActionButton
              text={strings.undo}
              onClick={() => {
                onChange(field.key, fetched.before);
                setFetched(null);
              }}
            />
          )}
        </div>
      )}
      {why !== '' && (
        <details className={styles.fold}>
          <summary>{strings.why}</summary>
          <p lang="sv">{why}</p>
        </details>
      )}
      {example !== '' && (
        <details className={styles.fold}>
          <summary>{strings.example}</summary>
          <p lang="sv">{example}</p>
        </details>
      )}
    </section>
  );
}
