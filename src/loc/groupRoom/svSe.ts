import type { ReportKind } from '../../domain/followup/groupReport';
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const documents: Readonly<Record<ReportKind, string>> = { notes: 'Anteckningar från ett möte', plan: 'Planen', report: 'Rapporten' };

/** What is said in a group's room. */
export const svSe = {
  and: 'och',
  myGroups: 'Mina grupper',
  head: {
    mandator: 'Uppdragsgivare',
    noMandator: 'inte angiven',
    since: 'Gruppen finns sedan',
    nextMeeting: 'Nästa möte',
    noMeeting: 'inget är planerat',
    notFilled: 'ingen just nu',
    places: 'Mötesplatser',
    site: 'Gruppens webbplats',
    team: 'Gruppens team',
    established: (day: string, by: string, paragraph: string): string => `Uppdraget fastställt ${day}${by === '' ? '' : ` av ${by}`}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}`,
    review: (day: string): string => `ses över ${day}`,
    pastReview: (day: string): string => `skulle ha setts över ${day}`,
    withdrawn: (day: string): string => `Uppdraget är upphävt ${day}`,
    none: 'Gruppen har inget fastställt uppdrag',
    national: 'Nationell grupp'
  },
  concerns: {
    heading: 'Vad som gäller mig nu',
    nothing: 'Inget väntar på dig just nu.',
    sentBack: 'Uppdraget är skickat tillbaka till gruppen.',
    toDraft: 'Öppna utkastet',
    noMandate: 'Gruppen har inget uppdrag, och inget är påbörjat.',
    withdrawn: 'Uppdraget är upphävt, och inget nytt är påbörjat.',
    write: 'Skriv uppdraget',
    notCleared: (seat: string): string => `Din plats som ${seat} räknas inte förrän din jävsdeklaration är lämnad och prövad.`,
    renewInterests: (day: string): string => `Jävsprövningen för din plats gäller till och med ${day}. Lämna en ny deklaration före dess.`,
    declare: 'Lämna jävsdeklaration',
    myTermEnds: (seat: string, day: string): string => `Din mandatperiod som ${seat} slutar ${day}. Ingen är utsedd därefter.`,
    toSeat: 'Visa platsen',
    late: (what: string, day: string): string => `${what}: skulle ha varit klart ${day}.`,
    soon: (what: string, day: string): string => `${what}: ska vara klart senast ${day}.`,
    contacts: 'Stämmer gruppens kontaktuppgifter? Uppdraget kräver att de är aktuella.',
    contactsLate: 'Gruppens kontaktuppgifter har inte bekräftats på länge.',
    confirm: 'Bekräfta uppgifterna',
    writeIt: 'Skriv',
    places: (first: string, others: number): string => (others === 0 ? `${first}.` : `${first}. ${counted(others, 'plats till', 'platser till')} är utan ledamot.`),
    fill: 'Tillsätt',
    review: (day: string): string => `Uppdraget ska ses över senast ${day}.`,
    reviewLate: (day: string): string => `Uppdraget skulle ha setts över ${day}.`,
    beginReview: 'Se över uppdraget'
  },
  guides: {
    label: 'Hjälp att hitta rätt',
    kontakt: 'Vem kontaktar jag?',
    ny: 'Ny i gruppen?',
    dela: 'Dela i min region',
    close: 'Stäng',
    closeNamed: (what: string): string => `Stäng: ${what}`
  },
  since: {
    first: 'De senaste 30 dagarna',
    last: (day: string): string => `Sedan du var här sist, ${day}`,
    more: (count: number): string => `Visa ${count} till`,
    on: (day: string, sentence: string): string => `${day}: ${sentence}`,
    established: (body: string, paragraph: string): string => `Uppdraget fastställdes av ${body}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}.`,
    withdrawn: 'Uppdraget upphävdes.',
    came: (name: string, seat: string): string => (name === '' ? `Platsen som ${seat} fick en ny innehavare.` : `${name} började som ${seat}.`),
    left: (name: string, seat: string): string => (name === '' ? `Den som satt som ${seat} lämnade gruppen.` : `${name}, ${seat}, lämnade gruppen.`),
    held: (place: string): string => (place === '' ? 'Gruppen hade möte.' : `Gruppen hade möte (${place}).`),
    delivered: (kind: ReportKind, year: string, to: string): string => `${documents[kind]}${year === '' ? '' : ` för ${year}`} levererades${to === '' ? '' : ` till ${to}`}.`,
    published: (kind: ReportKind, year: string): string => `${documents[kind]}${year === '' ? '' : ` för ${year}`} publicerades.`,
    met: (what: string): string => `Åtagandet är uppfyllt: ${what}.`,
    attested: (what: string): string => `Gruppen intygade åtagandet: ${what}.`
  },
  mandate: {
    heading: 'Uppdraget',
    contents: (count: number): string => `Innehåll (${counted(count, 'avsnitt', 'avsnitt')})`,
    decided: (by: string, day: string, paragraph: string, diaryNumber: string): string =>
      `Fastställt av ${by} ${day}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}${diaryNumber === '' ? '' : `, dnr ${diaryNumber}`}.`,
    withdrawn: (day: string): string => `UPPHÄVT ${day}. Texten gäller inte längre, men kan läsas här.`,
    none: 'Här visas gruppens uppdragsbeskrivning när den är fastställd och publicerad.',
    noneWho: (body: string): string => `Den skrivs av den som är sammankallande eller av processtödet, och fastställs av ${body === '' ? 'uppdragsgivaren' : body}.`,
    noneClosed: 'Gruppen är avslutad. Ingen uppdragsbeskrivning för den är publicerad här.',
    noneNational: 'Gruppen är nationell. Dess uppdrag beslutas nationellt och finns inte här. Bland ledamöterna står vem som företräder sjukvårdsregionen.',
    noText: 'Texten kan inte visas på sidan. Läs den i dokumentet.',
    document: 'Hämta dokumentet',
    others: 'Fler uppdrag'
  },
  work: {
    heading: 'På gång',
    draft: 'Ett utkast skrivs. Det är inte inlämnat.',
    state: (state: string): string => `Nytt uppdrag: ${state}.`,
    waiting: (state: string, bodies: string): string => `Nytt uppdrag: ${state}. Det ligger hos ${bodies}.`,
    toDraft: 'Öppna utkastet',
    toCase: 'Visa ärendet'
  },
  members: { heading: 'Ledamöter', was: 'Vilka som satt sist', toRosters: 'Ändra och se historik i Bemanning', toHistory: 'Se historik i Bemanning' },
  trouble: {
    missing: 'Gruppen finns inte, eller så får du inte se den. Kontrollera länken, eller välj en grupp bland dina.',
    missingHere: 'Gruppen som sidan är inställd på finns inte, eller så får du inte se den. Den som redigerar sidan eller fliken kan välja en annan grupp.',
    denied: 'Du får inte se gruppens rum. Den som ansvarar för webbplatsen kan ge dig behörighet som läsare.',
    deniedAll: 'Du får inte se grupperna. Den som ansvarar för webbplatsen kan ge dig behörighet som läsare.',
    gone: 'Listorna med grupper finns inte här. Webbplatsen kan ha flyttats eller tagits bort. Kontakta den som ansvarar för webbplatsen.',
    toGroups: 'Mina grupper'
  },
  mine: {
    intro: 'Grupper där du sitter eller som du skriver för.',
    none: 'Du sitter inte i någon grupp enligt bemanningen. Sök upp en grupp nedan. Saknas du på din plats kan den som är sammankallande eller processtödet rätta din e-postadress i bemanningen.',
    until: (role: string, day: string): string => `${role}, till och med ${day}`,
    from: (role: string, day: string): string => `${role}, från ${day}`,
    writes: 'du skriver för gruppen',
    others: 'Alla grupper',
    search: 'Sök grupp',
    found: (count: number, total: number): string => (count === total ? counted(total, 'grupp', 'grupper') : `${count} av ${counted(total, 'grupp', 'grupper')}`),
    noMatch: 'Ingen grupp stämmer med det du söker.',
    more: (count: number): string => `Visa ${count} till`,
    closed: (count: number): string => `Avslutade grupper (${count})`,
    empty: 'Det finns inga grupper ännu. När processtödet startar en grupp visas den här.'
  }
};

export type GroupRoomStrings = typeof svSe;
