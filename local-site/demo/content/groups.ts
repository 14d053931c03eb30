import type { Group, GroupKind } from '../../../src/domain/roster/roster';

const sydostra = ['sydostra'];
const mellansverige = ['mellansverige'];

function body(
  key: string,
  kind: GroupKind,
  name: string,
  mandators: readonly string[],
  healthcareRegions: readonly string[] = sydostra,
): Group {
  return { key, kind, name, subject: name, programmeArea: '', healthcareRegions, mandators, templateFamily: '' };
}

function programmeArea(key: string, subject: string, council: string): Group {
  return {
    key: `rpo-${key}`,
    kind: 'rpo',
    name: `RPO ${subject}`,
    subject,
    programmeArea: subject,
    healthcareRegions: sydostra,
    mandators: ['rsl', council],
    templateFamily: '',
  };
}

function collaborationGroup(key: string, subject: string): Group {
  return {
    key: `rsg-${key}`,
    kind: 'rsg',
    name: `RSG ${subject}`,
    subject,
    programmeArea: '',
    healthcareRegions: sydostra,
    mandators: ['rsl'],
    templateFamily: 'sydostra-rsg',
  };
}

function workingGroup(key: string, subject: string, mandator: Group): Group {
  return {
    key: `rag-${key}`,
    kind: 'rag',
    name: `RAG ${subject}`,
    subject,
    programmeArea: mandator.programmeArea,
    healthcareRegions: sydostra,
    mandators: [mandator.key],
    templateFamily: 'sydostra-rag',
  };
}

const children = programmeArea('barn', 'Barn och ungdomars hälsa', 'kr-halsa-rehabilitering');
const women = programmeArea('kvinnosjukdomar', 'Kvinnosjukdomar och förlossning', 'kr-kirurgi-cancer');
const heart = programmeArea('hjarta', 'Hjärt- och kärlsjukdomar', 'kr-medicin-akut');
const cancer = programmeArea('cancer', 'Cancersjukdomar', 'kr-kirurgi-cancer');
const rehabilitation = programmeArea(
  'rehabilitering',
  'Rehabilitering, habilitering och försäkringsmedicin',
  'kr-halsa-rehabilitering',
);
const perioperative = programmeArea(
  'perioperativ',
  'Perioperativ vård, intensivvård och transplantation',
  'kr-kirurgi-cancer',
);

/** Two bodies with one mandate. */
const staffAndCommittee: Group = {
  ...body('stab-au', 'stab', 'Regionsjukvårdsledningens stab och arbetsutskott', ['rsl']),
  templateFamily: 'sydostra-stab-au',
};

/** Bodies and groups of another healthcare region, so that the demo shows its families of mandates too. */
const ofMellansverige: readonly Group[] = [
  body('mv-ledningsgruppen', 'regionsjukvardsledning', 'Samverkansnämndens Ledningsgrupp', [], mellansverige),
  body('mv-kunskapsstyrningsgruppen', 'kunskapsrad', 'Kunskapsstyrningsgruppen', ['mv-ledningsgruppen'], mellansverige),
  {
    ...body('mv-rpo-lung', 'rpo', 'RPO Lung- och allergisjukdomar', ['mv-ledningsgruppen'], mellansverige),
    subject: 'Lung- och allergisjukdomar',
    programmeArea: 'Lung- och allergisjukdomar',
  },
  {
    ...body('mv-rsg-utveckling', 'rsg', 'RSG Stöd för utveckling', ['mv-ledningsgruppen'], mellansverige),
    subject: 'Stöd för utveckling',
    templateFamily: 'mellansverige-rsg',
  },
  {
    ...body('mv-rag-somnapne', 'rag', 'RAG Sömnapné', ['mv-rpo-lung'], mellansverige),
    subject: 'Sömnapné',
    programmeArea: 'Lung- och allergisjukdomar',
    templateFamily: 'mellansverige-rag',
  },
];

/** Sydöstra's bodies and a choice of its groups: who mandates whom as the healthcare region publishes it; then Mellansverige's. */
export const demoGroups: readonly Group[] = [
  body('samverkansnamnden', 'samverkansnamnd', 'Samverkansnämnden', []),
  body('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen', ['samverkansnamnden']),
  body('au', 'arbetsutskott', 'Arbetsutskottet', ['rsl']),
  body('kr-diagnostik-sinnen', 'kunskapsrad', 'Kunskapsråd Diagnostik och sinnen', ['rsl']),
  body('kr-halsa-rehabilitering', 'kunskapsrad', 'Kunskapsråd Hälsa och rehabilitering', ['rsl']),
  body('kr-kirurgi-cancer', 'kunskapsrad', 'Kunskapsråd Kirurgi och cancer', ['rsl']),
  body('kr-medicin-akut', 'kunskapsrad', 'Kunskapsråd Medicin och akut vård', ['rsl']),
  // Each endorses the mandate of the staff.
  body('region-jonkoping', 'region', 'Region Jönköpings län', []),
  body('region-kalmar', 'region', 'Region Kalmar län', []),
  body('region-ostergotland', 'region', 'Region Östergötland', []),
  staffAndCommittee,
  children,
  women,
  heart,
  cancer,
  rehabilitation,
  perioperative,
  collaborationGroup('lakemedel', 'läkemedel'),
  collaborationGroup('patientsakerhet', 'patientsäkerhet'),
  workingGroup('barnonkologi', 'Barnonkologi och hematologi', children),
  workingGroup('barndiabetes', 'Barndiabetes', children),
  workingGroup('barnallergi', 'Barnallergi', children),
  workingGroup('neonatalvard', 'Neonatalvård', children),
  workingGroup('endometrios', 'Endometrios', women),
  workingGroup('forlossning', 'Förlossningsvård', women),
  workingGroup('hjartsvikt', 'Hjärtsvikt', heart),
  ...ofMellansverige,
];
