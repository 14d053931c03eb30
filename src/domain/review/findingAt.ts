import type { Finding, Fix, Severity } from './finding';
import type { FindingCode } from './findingCode';
import type { Passage } from './passage';

/** What a finding says beside its place. */
export interface Said {
  /** The words it is about; the whole passage when absent. */
  readonly quote?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly fix?: Fix | null;
}

/** A finding in a passage. */
export const findingAt = (
  { sectionKey, fieldKey, place, text }: Passage,
  code: FindingCode,
  severity: Severity,
  { quote = text, values = {}, fix = null }: Said = {}
): Finding<FindingCode> => ({ code, severity, sectionKey, fieldKey, place, quote, values, fix });
