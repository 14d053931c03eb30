/** The rules of a family, as a form and in comparisons. */
export const svSeRules = {
  intro: 'Reglerna styr bemanning, åtaganden och granskning. I den fasta texten hämtas de med ord i klamrar, till exempel {meetings}.',
  noRule: 'Tomt: ingen regel.',
  names: {
    chairWord: 'Den som leder gruppen heter',
    chairTermYears: 'Ordförandens mandatperiod, år',
    chairRotation: 'Ordförandeskapet',
    chairAppointedBy: 'Ordföranden utses av',
    minimumMeetings: 'Minsta antal möten per år',
    planName: 'Planens namn',
    planDeadline: 'Planen redovisas före (MM-DD)',
    mandator: 'Uppdragsgivare',
    establishingBody: 'Fastställs av',
    chain: 'Beslutsgång (nyckel)',
    reviewIntervalYears: 'Ses över vart … år',
    'composition.memberPerRegion': 'En ledamot från varje region',
    'composition.nationalMember': 'Nationell ledamot',
    'composition.municipalMember': 'Kommunal ledamot',
    'composition.employedBy': 'Ledamöterna är anställda av',
    'composition.professionsAlongCareChain': 'Professioner längs hela vårdkedjan',
    'composition.patientAssociationsConsidered': 'Patient- och närståendeföreningar övervägs'
  },
  values: {
    ordförande: 'ordförande',
    sammankallande: 'sammankallande',
    regions: 'går runt mellan regionerna',
    followsBody: 'följer ett annat organs ordförande',
    unspecified: 'går runt, hur är inte sagt',
    none: 'ingen regel',
    required: 'krävs',
    principle: 'som princip',
    whenSuch: 'när sådan finns',
    region: 'en region',
    organisation: 'en organisation',
    '': 'inte sagt',
    true: 'ja',
    false: 'nej'
  }
};
