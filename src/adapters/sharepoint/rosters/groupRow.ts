import type { GroupProfile } from '../../../domain/roster/groupProfile';
import { readProfile } from '../../../domain/roster/readProfile';
import type { Group, GroupKind } from '../../../domain/roster/roster';
import type { NewRow } from '../../../schema/derive/row';
import type { groups } from '../../../schema/lists/groups';
import { joinKeys, splitKeys } from '../rows/keyList';
import type { ReadRow } from '../rows/readRows';

export const groupOf = (row: ReadRow<typeof groups>): Group => ({
  key: row.GroupKey ?? '',
  kind: row.Kind as GroupKind,
  name: row.Title ?? '',
  subject: row.Subject ?? '',
  programmeArea: row.ProgrammeArea ?? '',
  healthcareRegions: splitKeys(row.HealthcareRegions),
  mandators: splitKeys(row.Mandators),
  templateFamily: row.TemplateFamily ?? ''
});

export const groupValues = (group: Group): NewRow<typeof groups> => ({
  Title: group.name,
  GroupKey: group.key,
  Kind: group.kind,
  Subject: group.subject,
  ProgrammeArea: group.programmeArea,
  HealthcareRegions: joinKeys(group.healthcareRegions),
  Mandators: joinKeys(group.mandators),
  TemplateFamily: group.templateFamily
});

export const profileOf = (row: Pick<ReadRow<typeof groups>, 'GroupKey' | 'Profile'>): GroupProfile => readProfile(row.GroupKey ?? '', row.Profile);
