import * as React from 'react';
import type { CommentThread } from '../../../../domain/commenting/commentThread';
import type { MandateDocument } from '../../../../domain/mandate/document';
import { caseStrings } from '../../../../loc/case/strings';
import { useStrings } from '../../../language/useStrings';
import { RemarkText } from '../../../mandateEditor/comments/RemarkText';
import { useCaseNotesStyles } from './CaseNotes.styles';

export interface CommentsFoldProps {
  readonly threads: readonly CommentThread[];
  readonly document: MandateDocument;
}

/** What has been said about the draft's sections, to read: it is answered in the editor. */
export function CommentsFold({ threads, document }: CommentsFoldProps): JSX.Element | null {
  const strings = useStrings(caseStrings).notes;
  const styles = useCaseNotesStyles();
  if (threads.length === 0) return null;
  const placeOf = (key: string): string => document.sections.find((section) => section.key === key)?.heading || strings.whole;
  return (
    <details className={styles.fold}>
      <summary>{strings.comments(threads.length)}</summary>
      <p className={styles.explanation}>{strings.commentsExplanation}</p>
      <ul className={styles.list}>
        {threads.map(({ comment, answers, isResolved }) => (
          <li key={comment.key} className={styles.item}>
            <p className={styles.place}>
              {placeOf(comment.sectionKey)}
              {isResolved && ` · ${strings.resolved}`}
            </p>
            <RemarkText remark={comment} />
            {answers.map((answer) => (
              <div key={answer.key} className={styles.answer}>
                <RemarkText remark={answer} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
