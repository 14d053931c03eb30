import type { Finding, Severity } from './finding';
import type { FindingCode } from './findingCode';

/** A finding about something that stands nowhere. */
export const findingAbout = (
  code: FindingCode,
  severity: Severity,
  { sectionKey = '', fieldKey = '', quote = '', values = {}, fix = null }: Partial<Finding>
): Finding<FindingCode> => ({ code, severity, sectionKey, fieldKey, place: null, quote, values, fix });
