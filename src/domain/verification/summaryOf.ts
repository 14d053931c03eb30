import type { VerificationGrade } from './verificationFinding';

/** How many mandates got which grade. */
export type VerificationSummary = Readonly<Record<VerificationGrade, number>>;

export const nothingVerified: VerificationSummary = { sound: 0, ignored: 0, missing: 0, broken: 0 };
