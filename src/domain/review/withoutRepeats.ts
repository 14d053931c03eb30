import type { Finding } from './finding';
import type { FindingCode } from './findingCode';

type Found = Finding<FindingCode>;

/** Rules that say that something differs: what another rule says of the same words tells more. */
const differs: readonly FindingCode[] = ['fixedTextChanged', 'headingChanged'];

const contains = (one: Found, other: Found): boolean => other.quote !== '' && one.quote.includes(other.quote);

const isAtSamePlace = (one: Found, other: Found): boolean =>
  one.sectionKey === other.sectionKey && one.fieldKey === other.fieldKey && one.place === other.place;

/** True when `other` says more about the same words. */
function tellsMore(other: Found, finding: Found): boolean {
  if (other.severity === 'advice' || !isAtSamePlace(other, finding)) {
    return false;
  }
  if (differs.includes(finding.code)) {
    return !differs.includes(other.code) && (contains(other, finding) || contains(finding, other));
  }
  // A sentence that breaks a rule of the mandate's own is first of all that.
  return finding.code === 'foreignClause' && other.code !== 'foreignClause' && contains(other, finding);
}

const isSame = (one: Found, other: Found): boolean =>
  one.code === other.code && one.quote === other.quote && isAtSamePlace(one, other) && one.values.rule === other.values.rule;

/** The findings without those that another, more telling one stands for, and without the same one twice. */
export const withoutRepeats = (findings: readonly Found[]): readonly Found[] =>
  findings.filter(
    (finding, index) =>
      finding.quote === '' ||
      finding.severity === 'blocking' ||
      (findings.findIndex((one) => isSame(one, finding)) === index && !findings.some((other) => tellsMore(other, finding)))
  );
