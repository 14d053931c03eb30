import type { StoredReport } from '../../application/ports/groupReports';
import { reportsStrings } from '../../loc/reports/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

/** How it stands with a document, in words: not begun, a draft, or delivered when and to whom. */
export function useStandingOfReport(): (report: StoredReport | null) => string {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  return (report) => {
    if (report === null) return strings.notBegun;
    const { state, deliveredOn, deliveredTo, deliveries } = report;
    if (state === 'draft') return strings.draft;
    const said = strings[state](formatDate(deliveredOn, language), deliveredTo);
    return deliveries > 1 ? `${said}, ${strings.version(deliveries)}` : said;
  };
}
