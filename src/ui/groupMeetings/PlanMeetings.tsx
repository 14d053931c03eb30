import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { planMeeting } from '../../application/followup/planMeeting';
import type { IsoDate } from '../../domain/mandate/answer';
import { datesIn } from '../../domain/meetings/datesIn';
import type { Group } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { inSentence } from '../language/inSentence';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { DateField } from '../rosters/change/DateField';
import { emptyDraft } from './MeetingDraft';
import { MeetingFields } from './MeetingFields';
import { useMeetingsStyles } from './Meetings.styles';
import { trimmedDraft } from './trimmedDraft';
import type { MeetingWork } from './useMeetingWork';

export interface PlanMeetingsProps {
  readonly group: Group;
  /** Days on which the group already meets. */
  readonly taken: readonly IsoDate[];
  readonly work: MeetingWork;
  readonly onClose: () => void;
}

/** Puts a meeting, or a year's meetings, into the group's calendar. */
export function PlanMeetings({ group, taken, work, onClose }: PlanMeetingsProps): JSX.Element {
  const strings = useStrings(groupMeetingsStrings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const styles = useMeetingsStyles();
  const ports = usePorts();
  const [key] = React.useState(() => ports.identifiers.next());
  const [day, setDay] = React.useState('');
  const [more, setMore] = React.useState('');
  const [draft, setDraft] = React.useState(emptyDraft);
  const [isTried, setTried] = React.useState(false);
  const days = datesIn(`${day}\n${more}`).filter((date) => !taken.includes(date));
  const plan = (): void => {
    setTried(true);
    const planned = trimmedDraft(draft);
    if (days.length === 0 || planned === null) return;
    // A key of the form and the day: what was stored before the network broke is found again, not doubled.
    const store = (): Promise<unknown> => Promise.all(days.map((date) => planMeeting(ports, { ...planned, key: `${key}.${date}`, groupKey: group.key, date })));
    work.run(store, strings.planned(days.length), onClose);
  };
  return (
    <form
      className={styles.form}
      aria-label={strings.plan}
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <DateField label={strings.day} value={day} onChange={setDay} />
      <TextField label={strings.moreDays} description={strings.moreDaysHint} multiline autoAdjustHeight rows={2} value={more} onChange={(_event, text) => setMore(text ?? '')} />
      <p role="status" className={styles.quiet}>
        {days.length > 1 && inSentence(days.map((date) => formatDate(date, language)), strings.and)}
      </p>
      <MeetingFields group={group} draft={draft} onEdit={(change) => setDraft({ ...draft, ...change })} />
      {isTried && days.length === 0 && <p role="alert">{strings.needsDay}</p>}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={work.isWorking ? strings.working : strings.planNow(days.length)} disabled={work.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
