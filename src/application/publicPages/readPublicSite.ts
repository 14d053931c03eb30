import { swedishDay } from '../../domain/calendar/swedishDay';
import { byText } from '../../domain/followup/byText';
import type { FoldedReport } from '../../domain/followup/foldReports';
import type { IsoDate } from '../../domain/mandate/answer';
import { newestReport } from '../../domain/publicPages/newestReport';
import type { PublicRosterSource } from '../../domain/publicPages/publicSource';
import { blankProfile } from '../../domain/roster/blankProfile';
import { indexRoster } from '../../domain/roster/indexRoster';
import type { Group, GroupKind } from '../../domain/roster/roster';
import { Failure } from '../ports/failure';
import type { PublicPagesPorts } from './publicPagesPorts';

/** What is known of all groups before any text has been read. */
export interface PublicSite {
  readonly today: IsoDate;
  /** By name; the regions themselves, which are no groups, left out. */
  readonly groups: readonly Group[];
  /** A group's source without its mandates and texts. */
  sourceOf(group: Group): PublicRosterSource;
  /** The newest plan and report of the group, those there are. */
  reportsOf(groupKey: string): readonly FoldedReport[];
}

function latestConfirmations(attestations: Awaited<ReturnType<PublicPagesPorts['attestations']['ofGroups']>>): ReadonlyMap<string, IsoDate> {
  const latest = new Map<string, IsoDate>();
  for (const { groupKey, kind, attested } of attestations) {
    const day = swedishDay(new Date(attested));
    if (kind === 'contactsConfirmed' && byText(day, latest.get(groupKey) ?? '') > 0) latest.set(groupKey, day);
  }
  return latest;
}

function byGroup(reports: readonly FoldedReport[]): ReadonlyMap<string, readonly FoldedReport[]> {
  const grouped = new Map<string, FoldedReport[]>();
  for (const report of reports) {
    const known = grouped.get(report.groupKey);
    if (known) known.push(report);
    else grouped.set(report.groupKey, [report]);
  }
  return grouped;
}

/**
 * Reads what all pages need. Who is shown is decided by what stands on each person's row, and no hidden name is asked for:
 * the answer is the same whoever asks.
 * @param isWanted asked between the readings: what nobody waits for any more is not read on
 * @throws Failure `denied` to a reader, who sees neither plans, reports nor who has confirmed: the pages would lack them
 */
export async function readPublicSite(ports: PublicPagesPorts, isWanted: () => boolean = () => true): Promise<PublicSite> {
  if (!(await ports.session.isParticipant())) throw new Failure('denied', 'Plans, reports and confirmations are not for readers');
  const goOn = (): void => {
    if (!isWanted()) throw new Failure('missing', 'Nobody waits for it any more');
  };
  goOn();
  const today = swedishDay(ports.clock.now());
  const [shown, reportTemplates] = await Promise.all([ports.roster.shown(), ports.templates.reports()]);
  goOn();
  const groups = shown.groups.filter(({ kind }) => kind !== 'region');
  const keys = groups.map(({ key }) => key);
  const [attestations, reports] = await Promise.all([ports.attestations.ofGroups(keys), ports.groupReports.ofGroups(keys)]);
  const roster = indexRoster(shown);
  const profiles = new Map(shown.profiles.map((profile) => [profile.groupKey, profile]));
  const confirmed = latestConfirmations(attestations);
  const reportsOfGroup = byGroup(reports);
  const roles = reportTemplates.find(({ kind }) => kind === 'plan')?.roles;
  if (!roles) throw new Failure('missing', 'No template of a plan, which says what roles are called');
  // A RAG is led by a convener, as everywhere else in the product.
  const rolesIn = (kind: GroupKind): typeof roles => (kind === 'rag' ? { ...roles, chair: roles.convener } : roles);
  return {
    today,
    groups,
    sourceOf: (group) => ({ today, group, profile: profiles.get(group.key) ?? blankProfile(group.key), roster, roles: rolesIn(group.kind), reportTemplates, confirmedOn: confirmed.get(group.key) ?? '' }),
    reportsOf: (groupKey) => (['plan', 'report'] as const).flatMap((kind) => newestReport(reportsOfGroup.get(groupKey) ?? [], kind) ?? [])
  };
}
