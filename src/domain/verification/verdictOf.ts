import type { MandateVerdict, VerificationFinding, VerificationGrade } from './verificationFinding';

/** The worst first. */
const grades: readonly VerificationGrade[] = ['broken', 'missing', 'ignored'];

/** A verdict is as bad as the worst that was found. */
export function verdictOf(mandateKey: string, groupKey: string, findings: readonly VerificationFinding[]): MandateVerdict {
  const grade = grades.find((candidate) => findings.some((finding) => finding.grade === candidate)) ?? 'sound';
  return { mandateKey, groupKey, grade, findings };
}
