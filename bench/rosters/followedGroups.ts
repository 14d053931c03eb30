import type { Evidence } from '../../src/domain/followup/evidence';
import type { EstablishedText } from '../../src/domain/followup/obligationsIn';
import type { Group } from '../../src/domain/roster/roster';
import { declaredObligations } from '../../src/templates/declaredObligations';
import { textOfFamily } from '../../src/testing/followup/establishedText';
import { attestedOn, deliveredOn, heldOn } from '../../src/testing/followup/evidenceOf';
import { groupNamed } from '../../src/testing/groupNamed';

/** A group with the text of its mandate in force and what its lists show. */
export interface FollowedGroup {
  readonly group: Group;
  readonly text: EstablishedText;
  readonly evidence: Evidence;
}

/** Years of meetings, reports and attestations. */
const years = ['2021', '2022', '2023', '2024', '2025', '2026'];

function evidenceOf(groupKey: string, number: number): Evidence {
  const own = (key: string): { readonly key: string; readonly groupKey: string } => ({ key: `${groupKey}.${key}`, groupKey });
  // Every seventh group has not met lately, so that something is late.
  const met = number % 7 === 0 ? years.slice(0, -2) : years;
  return {
    meetings: met.flatMap((year) => ['02', '05', '09', '11'].map((month) => heldOn(`${year}-${month}-12`, own(`${year}-${month}`)))),
    reports: met.flatMap((year) => [
      deliveredOn(`${year}-12-01`, year, own(`plan-${year}`)),
      deliveredOn(`${year}-12-02`, year, { ...own(`report-${year}`), kind: 'report' })
    ]),
    attestations: met.map((year) => attestedOn(`${year}-06-01`, '', { ...own(`contacts-${year}`), kind: 'contactsConfirmed', obligationKey: '' })),
    roster: []
  };
}

/** As many groups as the country has, on the product's families in turn. */
export function followedGroups(groups: number): readonly FollowedGroup[] {
  const families = Object.keys(declaredObligations);
  return Array.from({ length: groups }, (_, number) => {
    const group = { ...groupNamed(`rag-${number}`, 'rag', `RAG nummer ${number}`), mandators: [`rpo-${number % 26}`] };
    const { key, content } = textOfFamily(families[number % families.length], group.key);
    return { group, text: { snapshotKey: key, content, decisionDate: '2020-01-01' }, evidence: evidenceOf(group.key, number) };
  });
}
