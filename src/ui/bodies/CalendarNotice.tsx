import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { bodiesStrings } from '../../loc/bodies/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import type { MeetingCalendarState } from './useMeetingCalendar';

/** What was done last with the calendar, and the way back from a removal. */
export function CalendarNotice({ calendar }: { readonly calendar: MeetingCalendarState }): JSX.Element {
  const strings = useStrings(bodiesStrings).calendar;
  const language = useLanguage();
  const styles = useBodiesStyles();
  const { news } = calendar;
  const sentence = (): string => {
    if (news === null) return '';
    return news.kind === 'added' ? strings.addedMany(news.count) : strings[news.kind](formatDate(news.meeting.date, language));
  };
  return (
    <div role="status" className={styles.row}>
      {sentence()}
      {news?.kind === 'removed' && <ActionButton text={strings.undo} onClick={() => calendar.undo(news.meeting)} />}
    </div>
  );
}
