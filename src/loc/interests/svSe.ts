import type { JudgementOutcome } from '../../domain/interests/clearance';
import type { InterestFinding } from '../../domain/interests/interestsToRenew';
import { countWord } from '../../domain/language/countWord';

const outcomes: Readonly<Record<JudgementOutcome, string>> = {
  cleared: 'Inget hinder',
  conditions: 'Inget hinder, med villkor',
  hindered: 'Jäv hindrar personen'
};

const standings: Readonly<Record<InterestFinding['standing'], (until: string) => string>> = {
  none: () => 'Ingen jävsprövning är gjord.',
  declared: () => 'Ingen jävsprövning är gjord.',
  hindered: () => 'Jäv hindrar personen enligt prövningen.',
  unconfirmed: () => 'Bemanningen säger att jävet är prövat, men ingen som får pröva jäv har gjort det.',
  otherPerson: () => 'Den som prövades hade ett annat namn.',
  expired: (until) => `Prövningen gällde till och med ${until}.`,
  endsSoon: (until) => `Prövningen gäller till och med ${until}.`
};

/** What is said of declarations of interests. */
export const svSe = {
  title: 'Jävsdeklarationer',
  intro: 'Den som ska sitta i en grupp som kräver det lämnar en deklaration. Den läses bara av dig som lämnat den, av regionens jävsprövare och av processtödet. Alla andra ser bara om jävet är prövat och hur länge det gäller.',
  seesNone: 'Du kan inte lämna eller läsa deklarationer här. Den som ansvarar för webbplatsen kan ge dig behörighet.',
  handIn: {
    open: 'Lämna en deklaration',
    group: 'Vilken grupp gäller det?',
    choose: 'Välj grupp',
    noGroups: 'Ingen grupp kräver jävsprövning.',
    person: 'Vem gäller det?',
    nobody: 'Gruppen har ingen på sina platser.',
    notYou: 'Ingen på gruppens platser har din e-postadress. Be processtödet att lämna deklarationen, eller att föra in din adress i bemanningen.',
    nothing: 'Det finns inget att uppge',
    nothingSaid: 'Inget att uppge.',
    statement: 'Uppdrag, anställningar, ägande och annat som kan påverka arbetet i gruppen',
    links: 'Länkar, en på varje rad',
    to: (region: string): string => `Deklarationen läses av jävsprövaren i ${region} och av processtödet.`,
    toSupport: 'Deklarationen läses av processtödet.',
    final: 'Den går inte att ändra efteråt. Lämna en ny om något ändras.',
    send: 'Lämna deklarationen',
    done: 'Deklarationen är lämnad.',
    missing: 'Skriv vad som ska uppges, eller markera att det inte finns något.'
  },
  queue: (count: number): string => `Att pröva (${count})`,
  queueEmpty: 'Ingen deklaration väntar på prövning.',
  own: 'Dina deklarationer',
  ownEmpty: 'Du har inte lämnat någon deklaration.',
  judged: (count: number): string => `Prövade (${count})`,
  line: (date: string, by: string): string => `Lämnad ${date} av ${by}.`,
  unknownPerson: 'Personen visas inte',
  replaced: 'Ersatt av en senare.',
  waits: 'Väntar på prövning.',
  outcome: (outcome: JudgementOutcome, until: string): string => (until === '' ? `${outcomes[outcome]}.` : `${outcomes[outcome]}, gäller till och med ${until}.`),
  read: 'Läs och pröva',
  readAgain: 'Läs, eller pröva igen',
  readOwn: 'Läs',
  readNamed: (action: string, about: string): string => `${action}: ${about}`,
  statement: 'Uppgifter',
  links: 'Länkar',
  reasonsSaid: 'Bedömning',
  judge: {
    outcome: 'Hur bedömer du?',
    outcomes,
    reasons: 'Skäl och villkor',
    reasonsWho: 'Läses av den som lämnat deklarationen, av dig och av processtödet.',
    until: 'Gäller till och med',
    rule: (years: number): string => `Prövningen förnyas ${years === 1 ? 'varje år' : `vart ${years === 2 ? 'annat' : years === 3 ? 'tredje' : `${years}:e`} år`}.`,
    unconfirmed: 'Regeln är ett antagande och ej bekräftad.',
    noRule: 'Ingen regel är känd för hur länge en prövning gäller. Ange en dag.',
    missing: 'Ange till och med vilken dag prövningen gäller.',
    send: 'För in bedömningen',
    done: 'Bedömningen är införd. Alla som läser bemanningen ser nu hur den blev och hur länge den gäller, och inget mer.'
  },
  renewals: (count: number): string => `Saknas eller går ut (${count})`,
  renewalsEmpty: 'Alla som sitter i grupper som kräver det är prövade, och ingen prövning går ut snart.',
  standing: (finding: InterestFinding['standing'], until: string): string => standings[finding](until),
  more: (count: number): string => `Visa ${count === 1 ? 'en' : countWord(count)} till`,
  mail: 'Mejla',
  mailNamed: (person: string): string => `Mejla ${person}`,
  message: {
    subject: (group: string): string => `Jävsdeklaration för ${group}`,
    missing: (group: string): string => `Du sitter i ${group}, som kräver att jäv prövas. Din plats räknas inte som aktiv förrän det är gjort.`,
    ends: (group: string, until: string): string => `Din jävsprövning för ${group} gäller till och med ${until}. Efter den dagen räknas din plats inte som aktiv.`,
    ended: (group: string, until: string): string => `Din jävsprövning för ${group} gällde till och med ${until}. Din plats räknas inte som aktiv förrän en ny prövning är gjord.`,
    action: (address: string): string => `Lämna en deklaration här: ${address}`,
    noAccount: 'Har du inget konto, svara på det här mejlet så för processtödet in din deklaration.'
  }
};

export type InterestStrings = typeof svSe;
