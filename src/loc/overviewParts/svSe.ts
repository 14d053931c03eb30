const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the parts of an overview say that are opened later. */
export const svSe = {
  terms: {
    heading: 'Mandatperioder som slutar',
    sentence: (count: number, months: number): string => (count === 0 ? `Ingen mandatperiod slutar de närmaste ${months} månaderna.` : `${counted(count, 'mandatperiod', 'mandatperioder')} slutar de närmaste ${months} månaderna.`),
    unfollowed: (count: number): string => `För ${count} av dem är ingen utsedd efter.`,
    cliff: (group: string, count: number, of: number, date: string): string => `${group}: ${count} av ${of} lämnar ${date}.`,
    cliffs: 'Många lämnar samtidigt',
    none: 'ingen',
    ends: (count: number): string => counted(count, 'period', 'perioder'),
    line: (person: string, role: string, group: string): string => `${person}, ${role} i ${group}`,
    last: 'Sista dag',
    person: 'Ledamot',
    role: 'Roll',
    after: 'Utsedd efter',
    yes: 'ja',
    no: 'nej'
  },
  obligations: {
    heading: 'Åtaganden',
    sentence: (late: number, due: number): string => `${counted(late, 'åtagande är försenat', 'åtaganden är försenade')} och ${due} ska göras härnäst.`,
    notTold: 'Hur det går med åtagandena ser de som arbetar med uppdragen.',
    show: 'Visa',
    late: 'Försenade',
    due: 'Härnäst',
    done: 'Gjorda',
    all: 'Alla',
    order: 'Ordna efter',
    byDay: 'dag',
    byGroup: 'grupp',
    byReceiver: 'mottagare',
    noReceiver: 'Utan namngiven mottagare',
    none: 'Inga åtaganden här.',
    shown: (count: number): string => counted(count, 'åtagande', 'åtaganden'),
    group: 'Grupp',
    what: 'Åtagande',
    state: 'Läge',
    dueOn: 'Senast',
    receiver: 'Mottagare',
    sentenceOf: 'Mening i uppdraget',
    states: { overdue: 'försenat', due: 'ska göras', met: 'gjort', attested: 'intygat', notMeasurable: 'visas bara' },
    more: (count: number): string => `Visa ${count} till`
  },
  mandates: {
    heading: 'Uppdrag per läge',
    sentence: (inForce: number, total: number): string => `${inForce} av ${counted(total, 'grupp', 'grupper')} har ett uppdrag i kraft.`,
    ongoing: 'På väg',
    inForceNow: 'Det som gäller',
    count: 'Grupper',
    state: 'Läge',
    follow: (state: string): string => `Visa grupperna: ${state}`,
    review: 'Ses över senast'
  },
  years: {
    heading: 'Utveckling över åren',
    year: 'År',
    held: 'Tillsatta platser',
    vacant: 'Vakanta platser',
    inForce: 'Uppdrag i kraft',
    established: 'Fastställda under året',
    soFar: (year: number): string => `${year} hittills`,
    about: 'Läget vid årets slut, för i år läget i dag. När en plats inrättades är inte antecknat: den räknas från första dagen någon satt på den.'
  },
  oversight: {
    heading: 'Att följa upp',
    withoutMandate: 'Grupper utan uppdrag i kraft',
    review: 'Uppdrag som skulle ha setts över',
    withoutLead: 'Grupper som ingen leder',
    pastEnd: 'Grupper vars tid har gått ut',
    nextMeeting: 'Ärenden till nästa möte',
    noneOf: 'Inga.',
    reviewSince: (group: string, date: string): string => `${group} skulle ha setts över senast ${date}.`,
    reviewNow: (group: string): string => `${group} ska ses över.`,
    leadSince: (group: string, date: string): string => `${group} har ingen som leder den sedan ${date}.`,
    leadNever: (group: string): string => `${group} har ingen som leder den.`,
    pastSince: (group: string, date: string): string => `${group} var inrättad till ${date}, och är varken förlängd eller avslutad.`,
    meeting: (body: string, date: string, count: number): string => `${body} ${date} · ${counted(count, 'ärende', 'ärenden')}`,
    undated: (body: string, count: number): string => `${body} · ${counted(count, 'ärende', 'ärenden')} utan känd mötesdag`
  },
  notes: {
    heading: 'Årets uppföljning',
    intro: 'En anteckning per grupp och år om hur det har gått. Staben och processtödet skriver; de som arbetar med uppdragen läser.',
    year: 'År',
    counted: (written: number, total: number): string => `${written} av ${counted(total, 'grupp', 'grupper')} har en anteckning.`,
    none: 'Ingen anteckning.',
    write: 'Skriv',
    change: 'Ändra',
    named: (text: string, group: string): string => `${text}: ${group}`,
    field: (group: string, year: number): string => `Hur gick det för ${group} ${year}?`,
    keep: 'Klart',
    cancel: 'Ångra',
    kept: (group: string): string => `Anteckningen om ${group} är sparad.`,
    by: (person: string, when: string): string => `${person}, ${when}`,
    note: 'Anteckning',
    group: 'Grupp'
  },
  asTable: 'Visa som tabell',
  asChart: 'Visa som diagram',
  asTableNamed: (text: string, what: string): string => `${text}: ${what}`
};

export type OverviewPartStrings = typeof svSe;
