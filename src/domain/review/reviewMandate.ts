import type { Finding, Severity } from './finding';
import type { FindingCode } from './findingCode';
import { passagesOf } from './passagesOf';
import type { ReviewInput } from './reviewInput';
import { reviewRules } from './reviewRules';
import { withoutRepeats } from './withoutRepeats';

const severities: readonly Severity[] = ['blocking', 'error', 'warning', 'advice'];

/**
 * What a careful reader would stop at, most serious first, then in reading order. Pure: the same mandate on the same
 * day gives the same findings.
 */
export function reviewMandate(input: ReviewInput): readonly Finding<FindingCode>[] {
  const passages = passagesOf(input);
  const own = passages.filter(({ origin, kind }) => origin !== 'fixed' && kind !== 'gap');
  const findings = withoutRepeats(reviewRules.flatMap((rule) => rule({ ...input, passages, own })));
  const order = [...new Set(['', ...passages.map(({ sectionKey }) => sectionKey)])];
  const at = ({ sectionKey }: Finding): number => order.indexOf(sectionKey);
  const within = ({ sectionKey, quote }: Finding): number =>
    passages.findIndex((passage) => passage.sectionKey === sectionKey && quote !== '' && passage.text.includes(quote));
  return [...findings].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) || at(one) - at(other) || within(one) - within(other)
  );
}
