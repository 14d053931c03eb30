import type { IgnoredReason, Nomination, ProposalOutcome } from '../../domain/nomination/nomination';
import type { NominationActKind } from '../../domain/nomination/nominationStep';
import type { QueueOrder } from '../../domain/nomination/nominationQueue';

const orders: Readonly<Record<QueueOrder, string>> = { region: 'region', proposer: 'den som föreslår', body: 'organ som beslutar' };

const waiting: Readonly<Record<NonNullable<Nomination['next']>, string>> = {
  proposal: 'Väntar på att någon föreslås.',
  managerApproval: 'Väntar på att chefen godkänner.',
  interests: 'Väntar på att jävet bedöms.',
  decision: 'Väntar på beslut.',
  termBegun: 'Beslutad. Väntar på att mandatperioden börjar.'
};

const outcomes: Readonly<Record<ProposalOutcome, (name: string) => string>> = {
  open: (name) => `${name} är föreslagen.`,
  notApproved: (name) => `Chefen godkände inte ${name}.`,
  hindered: (name) => `${name} är hindrad av jäv.`,
  rejected: (name) => `${name} utsågs inte.`,
  declined: (name) => `${name} tackade nej.`,
  appointed: (name) => `${name} är utsedd.`
};

const acts: Readonly<Record<NominationActKind, string>> = {
  need: 'Behovet anmält',
  proposal: 'Någon föreslagen',
  managerApproval: 'Chefens svar',
  interests: 'Jävet bedömt',
  decision: 'Beslut',
  termBegun: 'Mandatperioden började',
  declined: 'Tackade nej',
  withdrawn: 'Nomineringen drogs tillbaka'
};

const reasons: Readonly<Record<IgnoredReason, string>> = {
  need: 'Behovet var inte anmält, eller anmält redan.',
  order: 'Ett annat steg väntade.',
  recorder: 'Den som förde in steget får inte ta det.',
  proposer: 'Förslag från det hållet tas inte emot.',
  body: 'Ett annat organ beslutar.',
  group: 'Steget gäller en annan grupp.',
  ended: 'Nomineringen var redan avslutad.',
  incomplete: 'Paragrafen saknas.'
};

/** What is said of nominations. */
export const svSe = {
  title: 'Nomineringar',
  intro: 'Vem regionerna föreslår till grupperna, och vad som väntar på vem.',
  order: 'Ordna efter',
  orders,
  waiting,
  outcomes,
  acts,
  reasons,
  empty: 'Inga nomineringar pågår. När processtödet eller en region anmäler ett behov visas det här.',
  nothingForBodies: 'Inga nomineringar väntar på ett beslut.',
  hidden: 'Du kan inte se nomineringar. De visas för regionen, processtödet och de organ som beslutar. Den som ansvarar för webbplatsen kan ge dig behörighet.',
  nobodyYet: 'Ännu ingen föreslagen',
  waitsForBody: (bodies: string): string => `Väntar på beslut av ${bodies}.`,
  or: 'eller',
  noBody: 'Inget organ är känt som kan besluta. Processtödet behöver se över gruppens relationer.',
  decidedOn: (date: string, paragraph: string): string => `Beslut ${date}, §\u00a0${paragraph}.`,
  unconfirmed: 'Ordningen för nomineringar är ett antagande och ej bekräftad.',
  neededFrom: (date: string): string => `Behövs från ${date}.`,
  history: 'Visa vad som har hänt',
  recordedBy: (act: string, date: string, by: string): string => `${act} ${date}, infört av ${by}`,
  ignored: (act: string, reason: string): string => `${act} räknas inte. ${reason}`,
  handle: 'Ta nästa steg',
  handleNamed: (what: string): string => `Ta nästa steg: ${what}`,
  report: 'Anmäl behov',
  done: 'Klart.',
  notCounted: (reason: string): string => `Steget fördes inte in. ${reason} Läs in sidan igen och försök på nytt.`,
  seatProblem: 'Personen kunde inte sättas på platsen. Öppna gruppens bemanning och se över platsens perioder.',
  fields: {
    group: 'Grupp',
    seat: 'Plats',
    profession: 'Vad platsen är för',
    from: 'Från och med',
    to: 'Till och med (tomt för tills vidare)',
    note: 'Anteckning',
    region: 'Region',
    proposer: 'Föreslagen av',
    name: 'Namn',
    title: 'Titel',
    organisation: 'Organisation',
    email: 'E-post i arbetet',
    motivation: 'Motivering',
    manager: 'Chef',
    date: 'Datum',
    validUntil: 'Bedömningen gäller till och med',
    paragraph: 'Paragraf',
    comment: 'Kommentar'
  },
  noSeat: 'Ingen av gruppens platser här',
  missing: (label: string): string => `Fyll i: ${label.toLowerCase()}.`,
  send: {
    need: 'Anmäl behovet',
    proposal: 'Föreslå',
    approve: 'Godkänn',
    notApprove: 'Godkänn inte',
    cleared: 'Inget hinder',
    hindered: 'Hindrad av jäv',
    appoint: 'Utse',
    reject: 'Utse inte',
    begin: 'Börja mandatperioden',
    decline: 'Personen tackar nej',
    withdraw: 'Dra tillbaka nomineringen'
  },
  end: 'Avsluta eller tacka nej'
};

export type NominationStrings = typeof svSe;
