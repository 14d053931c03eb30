import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import type { EstablishmentDecision } from '../../../domain/approval/caseState';
import { ownCaseStrings } from '../../../loc/ownCase/strings';
import { formatDate } from '../../language/formatDate';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { inSentence } from '../../language/inSentence';

/** Where the case stands: handed in by whom, established by whom, whom or what it waits for. */
export function CaseStanding({ caseView }: { readonly caseView: CaseView }): JSX.Element | null {
  const strings = useStrings(ownCaseStrings);
  const language = useLanguage();
  const styles = useEditorStyles();
  const { round, names } = caseView;
  if (!round) {
    return null;
  }
  const nameOf = (key: string): string => names.get(key) ?? key;
  const lines = [strings.submitted(formatDay(round.submission.created, language), round.submission.author)];
  if (round.establishment) {
    lines.push(establishedLine(round.establishment));
  }
  if (round.waitingBodies.length > 0) {
    lines.push(strings.waitingFor(inSentence(round.waitingBodies.map(nameOf), strings.and)));
  } else if (round.state === 'established') {
    lines.push(strings.waitingForPublication);
  } else if (round.state === 'published') {
    lines.push(strings.published);
  }

  function establishedLine({ body, meetingDate, paragraph, diaryNumber }: EstablishmentDecision): string {
    const decided = strings.established(nameOf(body), formatDate(meetingDate, language));
    const number = diaryNumber === '' ? strings.diaryNumberMissing : strings.diaryNumber(diaryNumber);
    return [decided, strings.paragraph(paragraph), number].join(', ');
  }

  return (
    <>
      {lines.map((line, index) => (
        <p key={line} className={index === lines.length - 1 ? styles.standing : styles.headerLine}>
          {line}.
        </p>
      ))}
      {!round.chainConfirmed && <p className={styles.small}>{strings.unconfirmed}</p>}
    </>
  );
}
