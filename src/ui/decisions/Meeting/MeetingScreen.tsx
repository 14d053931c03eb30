import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { meetingStrings } from '../../../loc/meeting/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { SelectField } from '../../components/SelectField/SelectField';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { NoAccess } from '../NoAccess';
import { useMeetingStyles } from './Meeting.styles';
import { MeetingBoard } from './MeetingBoard';
import { useMeetingChoice } from './useMeetingChoice';

export interface MeetingScreenProps {
  readonly bodyKey: string;
  /** Empty for a meeting that is not in the calendar. */
  readonly meetingKey: string;
  readonly onChoose: (bodyKey: string, meetingKey: string) => void;
  readonly onOpen: (mandateKey: string) => void;
  readonly onBack: () => void;
}

/** A body's meeting: chosen here, or opened from the list. */
export function MeetingScreen({ bodyKey, meetingKey, onChoose, onOpen, onBack }: MeetingScreenProps): JSX.Element {
  const strings = useStrings(meetingStrings);
  const language = useLanguage();
  const shared = useDecisionsStyles();
  const styles = useMeetingStyles();
  const loaded = useMeetingChoice();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const choice = loaded.kind === 'loaded' ? loaded.value : null;
  const nameOf = (key: string): string => choice?.names.get(key) ?? key;
  const meetings = choice?.meetings.filter(({ body }) => body === bodyKey) ?? [];
  const calendar = meetings.find(({ key }) => key === meetingKey) ?? null;
  const waiting = choice?.list.bodies.find(({ body }) => body.key === bodyKey)?.cases ?? [];
  const countAt = (key: string): number => waiting.filter(({ due }) => due?.kind === 'meeting' && due.meeting.key === key).length;
  return (
    <div className={styles.screen}>
      <p className={styles.back}>
        <Link onClick={onBack}>
          <span aria-hidden="true">← </span>
          {strings.back}
        </Link>
      </p>
      <h2 className={shared.title} ref={heading} tabIndex={-1}>
        {choice ? strings.title(nameOf(bodyKey)) : strings.meeting}
      </h2>
      {loaded.kind === 'loading' && <Skeleton lines={[30, 60, 80, 80, 80]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {choice && !choice.list.participant && <NoAccess />}
      {loaded.kind === 'loaded' && choice?.list.participant && (
        <>
          <div className={styles.choice}>
            {choice.bodies.length > 1 && (
              <SelectField
                className={styles.choose}
                label={strings.body}
                value={bodyKey}
                options={choice.bodies.map((value) => ({ value, text: nameOf(value) }))}
                onChange={(value) => onChoose(value, '')}
              />
            )}
            <SelectField
              className={styles.choose}
              label={strings.meeting}
              value={calendar?.key ?? ''}
              options={[
                ...meetings.map(({ key, date }) => ({ value: key, text: strings.meetingOption(formatDate(date, language), countAt(key)) })),
                { value: '', text: strings.otherMeeting }
              ]}
              onChange={(value) => onChoose(bodyKey, value)}
            />
          </div>
          <MeetingBoard
            key={`${bodyKey} ${calendar?.key ?? ''}`}
            list={choice.list}
            bodyKey={bodyKey}
            calendar={calendar}
            meetings={choice.meetings}
            login={choice.login}
            nameOf={nameOf}
            onOpen={onOpen}
            onReload={loaded.reload}
          />
        </>
      )}
    </div>
  );
}
