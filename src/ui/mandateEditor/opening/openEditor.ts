import { readCase } from '../../../application/approval/readCase';
import type { CaseView } from '../../../application/approval/readCase';
import { openMandate } from '../../../application/drafting/openMandate';
import type { OpenedMandate } from '../../../application/drafting/openMandate';
import { startMandate } from '../../../application/drafting/startMandate';
import type { Ports } from '../../../application/ports/ports';
import type { Group } from '../../../domain/roster/roster';
import { firstBodies } from './firstBodies';

/** What opening a group's mandate leads to. */
export type Opening =
  /** A reader: drafts and cases are not hers to see. */
  | { readonly kind: 'notParticipant' }
  | { readonly kind: 'noTemplate'; readonly group: Group }
  | {
      readonly kind: 'opened';
      readonly mandate: OpenedMandate;
      readonly caseView: CaseView;
      readonly login: string;
      /** Names of the bodies a submission goes to first; none when the group has no chain. */
      readonly firstBodies: readonly string[];
    };

/**
 * Opens the mandate with the key, or the group's own, which is begun from its template when there is none.
 * @throws Failure
 */
export async function openEditor(ports: Ports, groupKey: string, mandateKey: string): Promise<Opening> {
  if (!(await ports.session.isParticipant())) {
    return { kind: 'notParticipant' };
  }
  if (mandateKey === '') {
    const group = await ports.roster.group(groupKey);
    if (group.templateFamily === '') {
      return { kind: 'noTemplate', group };
    }
  }
  const key = mandateKey === '' ? await startMandate(ports, groupKey) : mandateKey;
  const [mandate, caseView, user] = await Promise.all([
    openMandate(ports, key),
    readCase(ports, key),
    ports.session.user()
  ]);
  const bodies = firstBodies(caseView.configuration, mandate.group.key);
  return {
    kind: 'opened',
    mandate,
    caseView,
    login: user.login,
    firstBodies: bodies.map((body) => caseView.names.get(body) ?? body)
  };
}
