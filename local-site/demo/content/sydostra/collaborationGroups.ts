import type { Group } from '../../../../src/domain/roster/roster';

const subjects: readonly (readonly [key: string, subject: string])[] = [
  ['lakemedel', 'läkemedel'],
  ['patientsakerhet', 'patientsäkerhet'],
  ['uppfoljning', 'uppföljning och analys'],
  ['forskning', 'forskning och life science'],
  ['strukturerad', 'strukturerad vårdinformation'],
  ['medicinteknik', 'medicinsk teknik'],
  ['utveckling', 'stöd för utveckling'],
  ['jamlik', 'jämlik och personcentrerad vård'],
];

/** Sydöstra's eight collaboration groups, which work directly for the leadership. */
export const collaborationGroups: readonly Group[] = subjects.map(([key, subject]) => ({
  key: `rsg-${key}`,
  kind: 'rsg',
  name: `RSG ${subject}`,
  subject,
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators: ['rsl'],
  templateFamily: 'sydostra-rsg',
}));
