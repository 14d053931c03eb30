import type { Group, GroupKind } from '../../../src/domain/roster/roster';

const sydostra = ['sydostra'];

function body(key: string, kind: GroupKind, name: string, mandators: readonly string[]): Group {
  return { key, kind, name, subject: name, programmeArea: '', healthcareRegions: sydostra, mandators, templateFamily: '' };
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
    templateFamily: '',
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

/** Sydöstra's bodies and a choice of its groups: who mandates whom as the healthcare region publishes it. */
export const demoGroups: readonly Group[] = [
  body('samverkansnamnden', 'samverkansnamnd', 'Samverkansnämnden', []),
  body('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen', ['samverkansnamnden']),
  body('au', 'arbetsutskott', 'Arbetsutskottet', ['rsl']),
  body('kr-diagnostik-sinnen', 'kunskapsrad', 'Kunskapsråd Diagnostik och sinnen', ['rsl']),
  body('kr-halsa-rehabilitering', 'kunskapsrad', 'Kunskapsråd Hälsa och rehabilitering', ['rsl']),
  body('kr-kirurgi-cancer', 'kunskapsrad', 'Kunskapsråd Kirurgi och cancer', ['rsl']),
  body('kr-medicin-akut', 'kunskapsrad', 'Kunskapsråd Medicin och akut vård', ['rsl']),
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
];
