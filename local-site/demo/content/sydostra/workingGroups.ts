import type { Group } from '../../../../src/domain/roster/roster';
import { plainKey } from '../plainKey';
import { programmeAreas } from './programmeAreas';

/** Invented working groups by the key of their programme area: what each is about. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  akut: ['Akutmottagningar', 'Ambulanssjukvård', 'Trauma'],
  barn: ['Barnobesitas', 'Barnneurologi'],
  cancer: ['Bröstcancer', 'Prostatacancer', 'Cancerrehabilitering', 'Hudcancer'],
  endokrin: ['Diabetes hos vuxna', 'Osteoporos'],
  hjarta: ['Förmaksflimmer', 'Kranskärlssjukdom', 'Kärlkirurgi'],
  hud: ['Psoriasis', 'Sårvård'],
  infektion: ['Antibiotikaanvändning', 'Sepsis', 'Vårdhygien'],
  kirurgi: ['Akut bukkirurgi', 'Bråck'],
  kvinnosjukdomar: ['Mödrahälsovård'],
  levnadsvanor: ['Hälsosamtal', 'Tobaksprevention'],
  lunga: ['Astma och KOL', 'Lungfibros'],
  mage: ['Inflammatorisk tarmsjukdom', 'Levercirros'],
  diagnostik: ['Laboratoriemedicin', 'Bilddiagnostik', 'Klinisk fysiologi'],
  nerv: ['Stroke', 'Epilepsi', 'Parkinsons sjukdom'],
  njure: ['Njursvikt', 'Urininkontinens'],
  perioperativ: ['Smärta', 'Intensivvård'],
  primarvard: ['Multisjuka i primärvården', 'Digital vård'],
  psykisk: ['Depression och ångest', 'Självskada', 'Beroende'],
  rehabilitering: ['Långvarig smärta', 'Hjälpmedel', 'Habilitering av vuxna'],
  reuma: ['Artrit'],
  rorelse: ['Artros', 'Höftfraktur', 'Ryggbesvär'],
  sallsynta: ['Sällsynta diagnoser hos vuxna'],
  tandvard: ['Orofacial medicin', 'Barntandvård'],
  aldre: ['Kognitiv sjukdom', 'Palliativ vård'],
  oga: ['Grön starr', 'Grå starr'],
  oron: ['Hörsel', 'Tal och sväljning'],
};

/** Sydöstra's working groups beside those that the small demo has: each mandated by its programme area. */
export const workingGroups: readonly Group[] = programmeAreas.flatMap(({ key, programmeArea }) =>
  (subjects[key.slice('rpo-'.length)] ?? []).map(
    (subject): Group => ({
      key: `rag-${plainKey(subject)}`,
      kind: 'rag',
      name: `RAG ${subject}`,
      subject,
      programmeArea,
      healthcareRegions: ['sydostra'],
      mandators: [key],
      templateFamily: 'sydostra-rag',
    }),
  ),
);
