/** Names of what a template is made of. */
export const svSeWords = {
  meanings: {
    decision: 'beslut',
    background: 'bakgrund',
    principles: 'utgångspunkter',
    mandator: 'uppdragsgivare',
    purpose: 'syfte',
    genericTasks: 'generella uppgifter',
    specificTasks: 'särskilda uppgifter',
    timetable: 'tidplan och leveranser',
    waysOfWorking: 'arbetssätt',
    reporting: 'rapportering',
    communication: 'kommunikation',
    cooperation: 'samverkan',
    composition: 'sammansättning',
    chairTask: 'ordförandens uppdrag',
    memberTask: 'deltagarnas uppdrag',
    finance: 'finansiering',
    other: 'annat'
  },
  groupKinds: {
    samverkansnamnd: 'samverkansnämnd',
    regionsjukvardsledning: 'regionsjukvårdsledning',
    arbetsutskott: 'arbetsutskott',
    stab: 'stab',
    kunskapsrad: 'kunskapsråd',
    rpo: 'regionalt programområde (RPO)',
    rsg: 'regional samverkansgrupp (RSG)',
    rag: 'regional arbetsgrupp (RAG)',
    npo: 'nationellt programområde (NPO)',
    nsg: 'nationell samverkansgrupp (NSG)',
    nag: 'nationell arbetsgrupp (NAG)',
    lpo: 'lokalt programområde (LPO)',
    lag: 'lokal arbetsgrupp (LAG)',
    jointOperation: 'gemensamt finansierad verksamhet',
    region: 'region'
  },
  blocks: {
    paragraph: 'Fast stycke',
    bullets: 'Fast punktlista',
    numbered: 'Fast numrerad lista',
    subheading: 'Underrubrik',
    field: 'Fråga',
    decision: 'Beslutsrad',
    clause: 'Gemensam text'
  },
  fields: {
    listOrText: 'punkter eller text',
    paragraphs: 'löpande text',
    choice: 'ett val',
    deliverables: 'leveranser',
    date: 'ett datum',
    number: 'ett tal',
    seats: 'platser i gruppen'
  }
};
