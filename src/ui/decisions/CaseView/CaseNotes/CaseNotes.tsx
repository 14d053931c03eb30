import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { CaseView } from '../../../../application/approval/readCase';
import { caseStrings } from '../../../../loc/case/strings';
import { useStrings } from '../../../language/useStrings';
import type { NameOf } from '../../NameOf';
import type { Surroundings } from '../useSurroundings';
import { useCaseNotesStyles } from './CaseNotes.styles';
import { CommentsFold } from './CommentsFold';
import { EarlierFold } from './EarlierFold';
import { ReviewFold } from './ReviewFold';
import { useFindings } from './useFindings';

export interface CaseNotesProps {
  readonly view: CaseView;
  readonly surroundings: Surroundings;
  readonly nameOf: NameOf;
}

/** What has been said about the text: by the review, by those who wrote it and by bodies in earlier rounds. */
export function CaseNotes({ view, surroundings, nameOf }: CaseNotesProps): JSX.Element {
  const strings = useStrings(caseStrings).notes;
  const styles = useCaseNotesStyles();
  const snapshot = view.snapshot?.snapshot;
  const findings = useFindings(snapshot, surroundings.read);
  return (
    <>
      {surroundings.retry && (
        <div role="alert">
          <p className={styles.explanation}>{strings.unread}</p>
          <DefaultButton text={strings.retry} onClick={surroundings.retry} />
        </div>
      )}
      <EarlierFold view={view} nameOf={nameOf} />
      {snapshot && findings && <ReviewFold findings={findings} document={snapshot.content.document} />}
      {snapshot && surroundings.read && <CommentsFold threads={surroundings.read.threads} document={snapshot.content.document} />}
    </>
  );
}
