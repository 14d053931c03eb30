import type { Finding } from './finding';
import type { FindingCode } from './findingCode';

/** Rules that say that something differs; what another rule says of the same words tells more. */
const general: readonly FindingCode[] = ['fixedTextChanged', 'headingChanged', 'foreignClause'];

const touches = (one: string, other: string): boolean => one !== '' && other !== '' && (one.includes(other) || other.includes(one));

const isAtSamePlace = (one: Finding, other: Finding): boolean =>
  one.sectionKey === other.sectionKey && (one.place === null || other.place === null || one.place === other.place);

/** The findings without those that another, more telling one stands for, and without the same one twice. */
export function withoutRepeats(findings: readonly Finding<FindingCode>[]): readonly Finding<FindingCode>[] {
  const telling = findings.filter(({ code, severity }) => !general.includes(code) && severity !== 'advice');
  return findings.filter((finding, index) => {
    const isSaidBefore = findings.findIndex((one) => one.code === finding.code && one.quote === finding.quote && one.sectionKey === finding.sectionKey && one.place === finding.place && one.fieldKey === finding.fieldKey && one.values.rule === finding.values.rule) < index;
    const isGeneral = general.includes(finding.code);
    return finding.severity === 'blocking' || !(isSaidBefore && finding.quote !== '') && !(isGeneral && telling.some((one) => isAtSamePlace(one, finding) && touches(one.quote, finding.quote)));
  });
}
