import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { caseListStrings } from '../../../loc/caseList/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { CaseRow } from './CaseRow';
import type { CaseRowProps, OpensCases } from './CaseRow';
import { CaseSection } from './CaseSection';
import { isPlainPress } from './isPlainPress';
import type { MeetingGroup } from './meetingGroups';
import { useCaseWords } from './useCaseWords';

export interface MeetingSectionProps extends OpensCases, Pick<CaseRowProps, 'names'> {
  readonly group: MeetingGroup;
  /** @param meetingKey empty for cases without a meeting */
  readonly onOpenMeeting: (bodyKey: string, meetingKey: string) => void;
}

/** A body's cases for one meeting, and the way to the meeting itself. */
export function MeetingSection({ group, onOpenMeeting, ...row }: MeetingSectionProps): JSX.Element {
  const strings = useStrings(caseListStrings);
  const language = useLanguage();
  const words = useCaseWords();
  const { body, meeting, cases } = group;
  const heading = meeting ? strings.meeting(body.name, formatDate(meeting.date, language)) : body.name;
  const isLate = cases.some(({ isOverdue }) => isOverdue);
  const undated = cases.every(({ due }) => due === null);
  const line = meeting ? (isLate ? strings.held : strings.papersBy(formatDate(meeting.papersBy, language))) : undated ? strings.noMeeting : '';
  const meetingKey = meeting?.key ?? '';
  const address = new URLSearchParams({ organ: body.key, ...(meetingKey && { mote: meetingKey }) });
  return (
    <CaseSection
      heading={heading}
      count={cases.length}
      line={line}
      isLate={meeting !== null && isLate}
      action={
        <Link
          href={`?${address.toString()}`}
          aria-label={meeting ? strings.openMeetingOf(heading) : strings.openBodyOf(heading)}
          onClick={(event: React.MouseEvent) => {
            if (isPlainPress(event)) {
              event.preventDefault();
              onOpenMeeting(body.key, meetingKey);
            }
          }}
        >
          {meeting ? strings.openMeeting : strings.openBody}
        </Link>
      }
    >
      {cases.map((found) => (
        <CaseRow key={found.mandateKey} found={found} late={words.late(found)} words={words.toDecide(found)} {...row} />
      ))}
    </CaseSection>
  );
}
