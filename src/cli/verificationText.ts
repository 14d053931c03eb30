import type { VerificationResult } from '../application/verification/verifySite';
import type { MandateVerdict, VerificationFinding, VerificationGrade } from '../domain/verification/verificationFinding';

const grades: Readonly<Record<VerificationGrade, string>> = {
  sound: 'hel/sound',
  ignored: 'räknas inte/ignored',
  missing: 'saknas/missing',
  broken: 'bruten/broken'
};

/** What the finding is about. */
function about(finding: VerificationFinding): string {
  if ('address' in finding) return finding.address;
  if ('snapshotKey' in finding) return finding.snapshotKey;
  return finding.kind === 'recordIgnored' ? `${finding.entry} (${finding.reason})` : String(finding.entry);
}

/** A finding on a line: grade, mandate, what it is, and about what; separated by tabs. */
export const findingText = ({ mandateKey }: MandateVerdict, finding: VerificationFinding): string =>
  [grades[finding.grade], mandateKey || '–', finding.kind, about(finding)].join('\t');

/** The last lines: how many got which verdict, or why there is none. */
export function resultText(result: VerificationResult): string {
  const figures = (Object.keys(grades) as VerificationGrade[]).map((grade) => `${grades[grade]}: ${result.summary[grade]}`).join('  ');
  if (result.kind === 'verdict') return figures;
  const hidden = result.hidden.join(', ');
  return `${figures}\nInget utlåtande: den som frågar ser inte allt i ${hidden}. / No verdict: the caller does not see all of ${hidden}.`;
}
