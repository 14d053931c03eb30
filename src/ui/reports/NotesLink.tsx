import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { GroupMeeting } from '../../domain/followup/groupMeeting';
import { reportsStrings } from '../../loc/reports/strings';
import { pageAddress } from '../address/pageAddress';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { documentName } from './documentName';

/** Leads from a meeting to its notes here; nothing for one that was called off, or whose notes are kept in another place. */
export function NotesLink({ meeting: { key, groupKey, date, state, notesLink } }: { readonly meeting: GroupMeeting }): JSX.Element | null {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  return state === 'cancelled' || notesLink !== '' ? null : (
    <Link underline href={pageAddress(window.location.pathname, { grupp: groupKey, flik: 'dokument', dokument: documentName('notes', key) })} aria-label={strings.openNotesNamed(formatDate(date, language))}>
      {strings.openNotes}
    </Link>
  );
}
