import type { WorkingState } from '../../domain/approval/caseState';
import { swedishOrder } from '../../domain/roster/swedishOrder';
import type { Template } from '../../domain/template/template';
import { freshCaseRows } from '../approval/freshCaseRows';
import type { CasePorts } from '../approval/readLedgerCase';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { Ports } from '../ports/ports';

/** Where a mandate stands, as far as a revision is concerned. */
export type RevisionStanding =
  /** Being written: can be revised. */
  | 'draft'
  /** Handed in: what is decided upon is frozen, and the draft waits. */
  | 'inProcess'
  /** In force: what is established stays untouched, its draft for renewal can be revised. */
  | 'established';

export interface AffectedMandate {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly groupName: string;
  /** Version of the template it is built on. */
  readonly version: number;
  readonly standing: RevisionStanding;
}

export interface AffectedMandates {
  /** The newest version of the template. */
  readonly target: Template;
  /** By the group's name. */
  readonly mandates: readonly AffectedMandate[];
}

const standings: Partial<Readonly<Record<WorkingState, RevisionStanding>>> = {
  consultation: 'inProcess',
  endorsing: 'inProcess',
  awaitingEstablishment: 'inProcess',
  established: 'established',
  published: 'established'
};

const standingOf = (row: CaseIndexRow | undefined): RevisionStanding => (row && standings[row.state]) ?? 'draft';

/**
 * Every mandate built on an older version of a family's template than the newest: drafts, those in process and those
 * in force.
 * @throws Failure `missing` when the family is unknown
 */
export async function affectedMandates(
  ports: CasePorts & Pick<Ports, 'mandates' | 'templates' | 'roster' | 'caseIndex'>,
  family: string
): Promise<AffectedMandates> {
  const [target, headers, groups] = await Promise.all([
    ports.templates.current(family),
    ports.mandates.ofFamily(family),
    ports.roster.groups()
  ]);
  const older = headers.filter(({ template }) => template.version < target.version);
  const rows = older.length === 0 ? [] : await freshCaseRows(ports, [...new Set(older.map(({ groupKey }) => groupKey))]);
  const rowOf = new Map(rows.map((row) => [row.mandateKey, row]));
  const nameOf = new Map(groups.map(({ key, name }) => [key, name]));
  return {
    target,
    mandates: older
      .map(({ key, groupKey, template }): AffectedMandate => ({
        mandateKey: key,
        groupKey,
        groupName: nameOf.get(groupKey) ?? groupKey,
        version: template.version,
        standing: standingOf(rowOf.get(key))
      }))
      .sort((one, other) => swedishOrder(one.groupName, other.groupName))
  };
}
