import * as React from 'react';
import type { DecisionList } from '../../../application/approval/listDecisions';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Meeting } from '../../../domain/meetings/meeting';
import { meetingStrings } from '../../../loc/meeting/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useDecisionsStyles } from '../Decisions.styles';
import type { NameOf } from '../NameOf';
import { EstablishedCases } from './EstablishedCases';
import { useMeetingStyles } from './Meeting.styles';
import { MeetingActions } from './MeetingActions';
import { rowDraft } from './meetingDraft';
import { MeetingFields } from './MeetingFields';
import { MeetingMessages } from './MeetingMessages';
import { MeetingPapers } from './MeetingPapers';
import { MeetingTable } from './MeetingTable';
import { useMeeting } from './useMeeting';

export interface MeetingBoardProps {
  readonly list: DecisionList;
  readonly bodyKey: string;
  /** Null for one that is not in the calendar. */
  readonly calendar: Meeting | null;
  /** Of all bodies. */
  readonly meetings: readonly Meeting[];
  readonly login: string;
  readonly nameOf: NameOf;
  readonly onOpen: (mandateKey: string) => void;
  readonly onReload: () => void;
}

/** One meeting: what is the same for all its cases, the cases, what to do with them, and its papers. */
export function MeetingBoard({ list, bodyKey, calendar, meetings, login, nameOf, onOpen, onReload }: MeetingBoardProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const language = useLanguage();
  const { clock } = usePorts();
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const meeting = useMeeting({ list, bodyKey, meeting: calendar, login });
  const place = React.useRef<HTMLDivElement>(null);
  const { rows, others, refusals, isTickable } = meeting;
  React.useEffect(() => {
    if (refusals > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const tickable = rows.filter(isTickable);
  const isAhead = calendar !== null && calendar.date > swedishDay(clock.now());
  const row = { meeting, bodyKey, onOpen };
  return (
    <div ref={place}>
      {calendar && <p className={shared.quiet}>{isAhead ? strings.ahead(formatDate(calendar.date, language)) : ''} {strings.papersBy(formatDate(calendar.papersBy, language))}</p>}
      {rows.length + others.length === 0 ? (
        <>
          <p className={shared.text}>{strings.nothing}</p>
          <p className={shared.quiet}>{strings.nothingWhy}</p>
        </>
      ) : (
        <>
          <h3 className={styles.heading}>{strings.fields.heading}</h3>
          <MeetingFields {...meeting} mayPublish={list.mayPublish && [...rows, ...others].some(({ step }) => step.step.kind === 'establish')} />
          {tickable.length > 1 && (
            <label className={styles.tickAll}>
              <input
                type="checkbox"
                className={styles.tick}
                checked={tickable.every((one) => rowDraft(meeting.draft, one).isTicked)}
                onChange={(event) => meeting.tickAll(event.target.checked)}
              />
              {strings.tickAll}
            </label>
          )}
          {rows.length > 0 && <MeetingTable name={strings.table(nameOf(bodyKey))} rows={rows} {...row} />}
          {others.length > 0 && (
            <details open={rows.length === 0 || undefined}>
              <summary className={styles.fold}>{strings.moreCases(others.length)}</summary>
              <MeetingTable name={strings.moreCases(others.length)} rows={others} {...row} />
            </details>
          )}
          <MeetingActions meeting={meeting} mayPublish={list.mayPublish} onReload={onReload} />
        </>
      )}
      <EstablishedCases meeting={meeting} asksReviewDate={![...rows, ...others].some(({ step }) => step.step.kind === 'establish')} />
      <MeetingMessages meeting={meeting} meetings={meetings} nameOf={nameOf} />
      <MeetingPapers meeting={meeting} calendar={calendar} bodyKey={bodyKey} nameOf={nameOf} />
    </div>
  );
}
