import type { GroupReport } from '../../domain/followup/groupReport';
import type { ListedDocument } from '../../domain/report/listedDocuments';
import { periodWords } from '../../domain/report/periodWords';
import { reportsStrings } from '../../loc/reports/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

/** What a group's document is called: by its meeting or its period. */
export function useNameOfDocument(): (document: ListedDocument<GroupReport>) => string {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  return ({ kind, period, meeting }) =>
    meeting ? strings.meetingOf(formatDate(meeting.date, language)) : strings.ofPeriod(kind, kind === 'notes' ? '' : periodWords(period));
}
