import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { hasVotes } from '../../../domain/approval/decisionRule';
import { caseListStrings } from '../../../loc/caseList/strings';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { meetingStrings } from '../../../loc/meeting/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { isPlainPress } from '../CaseList/isPlainPress';
import { useCaseWords } from '../CaseList/useCaseWords';
import { useDecisionsStyles } from '../Decisions.styles';
import { useMeetingStyles } from './Meeting.styles';
import { rowDraft } from './meetingDraft';
import { RowMore } from './RowMore';
import type { RowMoreProps } from './RowMore';
import { RowVotes } from './RowVotes';
import { rowWords } from './rowWords';
import { isRecorded } from './useMeeting';

export interface MeetingRowProps extends RowMoreProps {
  readonly bodyKey: string;
  readonly onOpen: (mandateKey: string) => void;
}

/** A case in the table: tick, § and diary number, how it stands, and what else can be done with it. */
export function MeetingRowView({ row, meeting, bodyKey, onOpen }: MeetingRowProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const decisions = useStrings(decisionsStrings);
  const { failures } = useStrings(sharedStrings);
  const { obstacles } = useStrings(caseListStrings);
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const words = useCaseWords();
  const [isOpen, setOpen] = React.useState(false);
  const { found, step } = row;
  const { name } = found.group;
  const typed = rowDraft(meeting.draft, row);
  const result = meeting.results.get(row.key);
  const isDone = isRecorded(result);
  const isWorking = meeting.progress.kind === 'working' && typed.isTicked;
  const standing = rowWords(result, row, bodyKey, isWorking, { meeting: strings.results, decisions, failures });
  const error = meeting.errors.rows[row.key];
  const cannot = found.obstacle !== null || isDone;
  return (
    <tbody role="rowgroup">
      <tr role="row" className={styles.firstRow}>
        <td role="cell" className={styles.tickCell}>
          <input
            type="checkbox"
            className={styles.tick}
            aria-label={strings.tick(name)}
            checked={typed.isTicked && !cannot}
            disabled={cannot}
            onChange={(event) => meeting.changeRow(row, { isTicked: event.target.checked })}
          />
        </td>
        <th role="rowheader" scope="row" className={styles.caseCell}>
          <a
            className={styles.caseName}
            href={`?uppdrag=${encodeURIComponent(found.mandateKey)}`}
            onClick={(event) => {
              if (isPlainPress(event)) {
                event.preventDefault();
                onOpen(found.mandateKey);
              }
            }}
          >
            {name}
          </a>
          <p className={css(shared.quiet, styles.words)}>{[strings.asked[step.step.kind], words.toDecide({ ...found, obstacle: null })].join(' · ')}</p>
          {words.late(found) !== '' && <p className={css(shared.quiet, styles.done)}>{words.late(found)}</p>}
          {hasVotes(step) && !cannot && <RowVotes row={row} meeting={meeting} />}
          {error && error !== 'commentMissing' && error !== 'paragraphMissing' && (
            <p role="alert" className={styles.error}>
              {strings.errors[error]}
            </p>
          )}
          {!cannot && (
            <button type="button" className={styles.more} aria-expanded={isOpen} aria-label={strings.moreOf(name)} onClick={() => setOpen(!isOpen)}>
              {strings.more}
            </button>
          )}
        </th>
        <td role="cell" className={styles.paragraphCell}>
          {!cannot && (
            <>
              <span aria-hidden="true" className={styles.fieldName}>
                {strings.paragraph}
              </span>
              <input
                className={css(styles.input, styles.number)}
                aria-label={strings.paragraphOf(name)}
                aria-invalid={error === 'paragraphMissing'}
                value={typed.paragraph || (meeting.paragraphs.get(row.key) ?? '')}
                onChange={(event) => meeting.changeRow(row, { paragraph: event.target.value })}
              />
              {error === 'paragraphMissing' && (
                <p role="alert" className={css(styles.error, styles.paragraphError)}>
                  {strings.errors[error]}
                </p>
              )}
            </>
          )}
        </td>
        <td role="cell">
          {!cannot && (
            <>
              <span aria-hidden="true" className={styles.fieldName}>
                {strings.fields.diaryNumber}
              </span>
              <input
                className={css(styles.input, styles.diary)}
                aria-label={strings.diaryNumberOf(name)}
                placeholder={meeting.draft.diaryNumber}
                value={typed.diaryNumber}
                onChange={(event) => meeting.changeRow(row, { diaryNumber: event.target.value })}
              />
            </>
          )}
        </td>
        <td role="cell" className={styles.wholeRow}>
          {found.obstacle !== null ? (
            <span className={css(shared.quiet, styles.words)}>{obstacles[found.obstacle]}</span>
          ) : (
            <span className={css(standing.tone === 'waiting' && shared.quiet, standing.tone === 'done' && styles.done, standing.tone === 'trouble' && styles.trouble)}>
              {standing.tone === 'done' && <span aria-hidden="true">✓ </span>}
              {standing.text}
            </span>
          )}
        </td>
      </tr>
      {isOpen && !cannot && (
        <tr role="row">
          <td role="cell" />
          <td role="cell" colSpan={4} className={styles.wholeRow}>
            <RowMore row={row} meeting={meeting} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
