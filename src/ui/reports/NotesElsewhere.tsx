import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { GroupMeeting } from '../../domain/followup/groupMeeting';
import { reportsStrings } from '../../loc/reports/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

/** Leads to the notes of a meeting that are kept in another place; nothing for a meeting without such. */
export function NotesElsewhere({ meeting }: { readonly meeting: GroupMeeting | null }): JSX.Element | null {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  return meeting === null || meeting.notesLink === '' ? null : (
    <Link underline href={meeting.notesLink} target="_blank" rel="noreferrer" aria-label={strings.openElsewhereNamed(formatDate(meeting.date, language))}>
      {strings.openElsewhere}
    </Link>
  );
}
