import type { EstablishmentDecision } from './caseState';
import { swedishDate } from '../mandate/swedishDate';

/**
 * The line that makes a text an established one: *Fastställd av RPO Barn och ungdomars hälsa 12 mars 2026,
 * § 14, dnr RJL 2026/123*. A diary number that is not given yet is left out.
 */
export function decisionLine(bodyName: string, decision: EstablishmentDecision): string {
  const facts = [
    `Fastställd av ${bodyName} ${swedishDate(decision.meetingDate)}`,
    decision.paragraph === '' ? '' : `§ ${decision.paragraph}`,
    decision.diaryNumber === '' ? '' : `dnr ${decision.diaryNumber}`
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}
