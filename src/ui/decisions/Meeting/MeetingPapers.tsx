import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Meeting } from '../../../domain/meetings/meeting';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { agendaDocument } from '../../../domain/minutes/agendaDocument';
import { meetingStrings } from '../../../loc/meeting/strings';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import type { NameOf } from '../NameOf';
import { ExtractPaper } from './ExtractPaper';
import { useMeetingStyles } from './Meeting.styles';
import { rowDraft } from './meetingDraft';
import { PaperView } from './PaperView';
import type { MeetingState } from './useMeeting';

export interface MeetingPapersProps {
  readonly meeting: MeetingState;
  readonly calendar: Meeting | null;
  readonly bodyKey: string;
  readonly nameOf: NameOf;
}

/** What goes out before a meeting, and what comes of it. */
export function MeetingPapers({ meeting, calendar, bodyKey, nameOf }: MeetingPapersProps): JSX.Element {
  const strings = useStrings(meetingStrings).papers;
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const [shown, setShown] = React.useState<'agenda' | 'extract' | null>(null);
  const { rows, others, draft } = meeting;
  // Cases of other meetings that are ticked are taken up at this one.
  const taken = [...rows, ...others.filter((row) => rowDraft(draft, row).isTicked)];
  const agenda = agendaDocument(
    nameOf(bodyKey),
    taken.map(({ found, step }) => {
      const { record, author, created } = found.round.submission;
      return {
        mandateKey: found.mandateKey,
        title: found.title,
        groupName: found.group.name,
        matter: found.matter,
        stepKind: step.step.kind,
        submitted: swedishDay(new Date(created)),
        author,
        comment: record?.type === 'submission' ? record.comment : ''
      };
    })
  );
  const date = draft.date || (calendar?.date ?? '');
  const place = calendar?.place ?? '';
  const choice = (which: 'agenda' | 'extract'): JSX.Element => (
    <DefaultButton text={strings.show[which]} aria-expanded={shown === which} onClick={() => setShown(shown === which ? null : which)} />
  );
  return (
    <section className={styles.papers} aria-label={strings.heading}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <div className={styles.buttons}>
        {taken.length > 0 && choice('agenda')}
        {choice('extract')}
      </div>
      <p className={shared.quiet}>{shown === 'agenda' ? strings.agendaWhy : shown === 'extract' ? strings.extractWhy : ''}</p>
      {shown === 'agenda' && <PaperView paper={{ document: agenda, bodyKey, bodyName: nameOf(bodyKey), date, place, numberedHeadings: true }} />}
      {shown === 'extract' && (date === '' ? <p role="status">{strings.needsDate}</p> : <ExtractPaper bodyKey={bodyKey} date={date} place={place} nameOf={nameOf} />)}
    </section>
  );
}
