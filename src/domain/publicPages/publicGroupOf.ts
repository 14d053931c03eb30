import { cleanText } from '../mandate/cleanText';
import { healthcareRegions } from '../roster/healthcareRegions';
import type { PublicClosing, PublicGroup, PublicReport } from './publicGroup';
import { publicMembers } from './publicMembers';
import { publicReport } from './publicReport';
import type { PublicSource } from './publicSource';

function closingOf({ profile, roster }: PublicSource): PublicClosing | null {
  if (profile.closing === null) return null;
  const { date, decidedBy, paragraph, mergedInto } = profile.closing;
  const name = roster.groups.get(mergedInto)?.name;
  return { date, decidedBy: cleanText(decidedBy), paragraph, mergedInto: name === undefined ? null : { key: mergedInto, name: cleanText(name) } };
}

function reportOf({ documents, reportTemplates }: PublicSource, kind: PublicReport['kind']): PublicReport | null {
  const stored = documents.find(({ report }) => report.kind === kind);
  return stored ? publicReport(stored, kind, reportTemplates) : null;
}

/** What is shown of a group to everybody. */
export function publicGroupOf(source: PublicSource): PublicGroup {
  const { group, profile, roster } = source;
  return {
    key: group.key,
    kind: group.kind,
    name: cleanText(group.name),
    programmeArea: cleanText(group.programmeArea),
    healthcareRegions: group.healthcareRegions.map((key) => healthcareRegions.find((region) => region.key === key)?.name ?? key),
    mandators: group.mandators.flatMap((key) => roster.groups.get(key)?.name ?? []).map(cleanText),
    formerNames: profile.formerNames.map(({ name, until }) => ({ name: cleanText(name), until })),
    closing: closingOf(source),
    ...publicMembers(source),
    mandates: source.mandates,
    plan: reportOf(source, 'plan'),
    report: reportOf(source, 'report')
  };
}
