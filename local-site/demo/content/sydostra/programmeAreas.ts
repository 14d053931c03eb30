import type { Group } from '../../../../src/domain/roster/roster';

/** A regional programme area: key within the demo, name and the council it belongs to. */
type AreaLine = readonly [key: string, subject: string, councils: readonly string[]];

const [senses, rehabilitation, surgery, medicine] = ['kr-diagnostik-sinnen', 'kr-halsa-rehabilitering', 'kr-kirurgi-cancer', 'kr-medicin-akut'];

const areas: readonly AreaLine[] = [
  ['akut', 'Akut vård', [medicine]],
  ['barn', 'Barn och ungdomars hälsa', [rehabilitation]],
  ['cancer', 'Cancersjukdomar', [surgery]],
  ['endokrin', 'Endokrina sjukdomar', [medicine]],
  ['hjarta', 'Hjärt- och kärlsjukdomar', [medicine]],
  ['hud', 'Hud- och könssjukdomar', [senses]],
  ['infektion', 'Infektionssjukdomar', [medicine]],
  ['kirurgi', 'Kirurgi och plastikkirurgi', [surgery]],
  ['kvinnosjukdomar', 'Kvinnosjukdomar och förlossning', [surgery]],
  ['levnadsvanor', 'Levnadsvanor', [rehabilitation]],
  ['lunga', 'Lung- och allergisjukdomar', [medicine]],
  ['mage', 'Mag- och tarmsjukdomar', [medicine]],
  ['diagnostik', 'Medicinsk diagnostik', [senses]],
  ['nerv', 'Nervsystemets sjukdomar', [rehabilitation]],
  ['njure', 'Njur- och urinvägssjukdomar', [surgery]],
  ['perioperativ', 'Perioperativ vård, intensivvård och transplantation', [surgery]],
  // The only one that belongs to all four councils.
  ['primarvard', 'Primärvård', [senses, rehabilitation, surgery, medicine]],
  ['psykisk', 'Psykisk hälsa', [rehabilitation]],
  ['rehabilitering', 'Rehabilitering, habilitering och försäkringsmedicin', [rehabilitation]],
  ['reuma', 'Reumatiska sjukdomar', [medicine]],
  ['rorelse', 'Rörelseorganens sjukdomar', [surgery]],
  ['sallsynta', 'Sällsynta sjukdomar', [rehabilitation]],
  ['tandvard', 'Tandvård', [senses]],
  ['aldre', 'Äldres hälsa och palliativ vård', [medicine]],
  ['oga', 'Ögonsjukdomar', [senses]],
  ['oron', 'Öron-, näs- och halssjukdomar', [senses]],
];

/** Sydöstra's 26 regional programme areas, each mandated by the leadership and by its council. */
export const programmeAreas: readonly Group[] = areas.map(([key, subject, councils]) => ({
  key: `rpo-${key}`,
  kind: 'rpo',
  name: `RPO ${subject}`,
  subject,
  programmeArea: subject,
  healthcareRegions: ['sydostra'],
  mandators: ['rsl', ...councils],
  templateFamily: '',
}));
