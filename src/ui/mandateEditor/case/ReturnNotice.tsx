import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { turnedDownBy } from '../../../domain/approval/answeredReturn';
import { editorStrings } from '../../../loc/editor/strings';
import { formatDate } from '../../language/formatDate';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

/** Why a mandate is a draft again: who sent it back, when, and what they wrote. Nothing for other drafts. */
export function ReturnNotice({ caseView }: { readonly caseView: CaseView }): JSX.Element | null {
  const strings = useStrings(editorStrings).case;
  const language = useLanguage();
  const styles = useEditorStyles();
  const { round, names } = caseView;
  if (round?.state === 'recalled') {
    return <p className={styles.notice}>{strings.recalled}</p>;
  }
  const decision = round && turnedDownBy(round);
  if (!decision || (round?.state !== 'sentBack' && round?.state !== 'rejected')) {
    return null;
  }
  const { record, body, entry } = decision;
  const date = record.meetingDate === '' ? formatDay(entry.created, language) : formatDate(record.meetingDate, language);
  return (
    <section className={styles.notice}>
      <h3 className={styles.panelHeading}>{strings[round.state](names.get(body) ?? body, date)}</h3>
      {record.paragraph !== '' && <p className={styles.noticeText}>{strings.paragraph(record.paragraph)}</p>}
      <blockquote lang="sv" className={styles.comment}>
        {record.comment}
      </blockquote>
      <p className={styles.noticeText}>{strings.sentBackNext}</p>
    </section>
  );
}
