import type { GroupKind } from '../../domain/roster/roster';

const kinds: Readonly<Record<GroupKind, string>> = {
  samverkansnamnd: 'Samverkansnämnd',
  regionsjukvardsledning: 'Ledning',
  arbetsutskott: 'Arbetsutskott',
  stab: 'Stab',
  kunskapsrad: 'Kunskapsråd',
  rpo: 'Regionalt programområde (RPO)',
  rsg: 'Regional samverkansgrupp (RSG)',
  rag: 'Regional arbetsgrupp (RAG)',
  npo: 'Nationellt programområde (NPO)',
  nsg: 'Nationell samverkansgrupp (NSG)',
  nag: 'Nationell arbetsgrupp (NAG)',
  lpo: 'Lokalt programområde (LPO)',
  lag: 'Lokal arbetsgrupp (LAG)',
  jointOperation: 'Gemensamt finansierad verksamhet',
  region: 'Region'
};

const seats = (count: number): string => (count === 1 ? '1 plats' : `${count} platser`);

/** What is said where a group is started, and where one is closed. */
export const svSeStart = {
  heading: 'Starta en grupp',
  intro: 'Gruppen får platser enligt reglerna för sitt slag, och ett utkast till uppdragsbeskrivning öppnas.',
  kind: 'Vad är det för grupp?',
  kinds,
  healthcareRegion: 'Sjukvårdsregion',
  name: 'Namn, t.ex. RAG Barnallergi',
  mandator: 'Vem ger uppdraget?',
  chooseMandator: 'Välj uppdragsgivare',
  need: 'Varför behövs gruppen?',
  begins: 'Första dag',
  seats: 'Platser',
  noRules: 'Det finns inga regler för hur en sådan grupp ska vara sammansatt. Lägg till platser när gruppen är startad.',
  save: 'Starta gruppen',
  saving: 'Startar …',
  needsMandator: 'Ange vem som ger uppdraget.',
  taken: (name: string): string => `Det finns redan en grupp som heter ${name}. Välj ett annat namn, eller öppna den gruppen.`,
  started: {
    heading: (name: string): string => `${name} är startad`,
    seats: (count: number): string => `Gruppen har ${seats(count)} att tillsätta.`,
    draft: 'Ett utkast till uppdragsbeskrivning är öppnat.',
    toDraft: 'Öppna utkastet',
    noDraft: 'Inget utkast är öppnat än: en administratör behöver först ge gruppen dess mappar och säga vilka som skriver för den. Öppna sedan utkastet i Uppdragsredigeraren.',
    noFamily: 'Det finns ingen mall för sådana grupper, så inget utkast är öppnat.',
    tell: (names: string): string => `Meddela ${names} att gruppen är startad.`,
    mail: 'Mejla uppdragsgivaren',
    subject: (name: string): string => `${name} är startad`,
    line: (name: string, need: string): string => `Gruppen ${name} är startad.${need === '' ? '' : ` Behovet: ${need}`}`,
    toGroup: 'Gå till gruppen'
  },
  close: {
    open: 'Avsluta gruppen',
    heading: (name: string): string => `Avsluta ${name}`,
    intro: 'Alla mandatperioder slutar samma dag som gruppen. Historiken finns kvar och kan läsas. Att avsluta en grupp kan inte ångras här. Ska den gå upp i en annan grupp, öppna den gruppen och slå samman dem där.',
    date: 'Sista dag, enligt beslutet',
    decidedBy: 'Vem har beslutat?',
    paragraph: '§',
    confirm: 'Ja, gruppen är avslutad genom beslut',
    save: 'Avsluta gruppen',
    saving: 'Avslutar …',
    needsDate: 'Ange sista dagen.',
    needsDecider: 'Ange vem som har beslutat.',
    needsConfirmation: 'Kryssa för att det finns ett beslut.',
    note: 'Gruppen avslutad',
    done: (name: string): string => `${name} är avslutad.`,
    seatsLeft: (count: number): string => `${seats(count)} kunde inte avslutas. Försök igen.`,
    deliveries: 'Be gruppen om slutleverans:',
    subject: (name: string): string => `${name} är avslutad`,
    line: (name: string, date: string, by: string, paragraph: string): string => `${name} är avslutad ${date} genom beslut av ${by}${paragraph === '' ? '' : `, § ${paragraph}`}.`,
    deliverySubject: (name: string): string => `Slutleverans från ${name}`,
    askDelivery: 'Vi ber er om gruppens slutleverans, och om det som ännu inte är redovisat.',
    mailGroup: 'Be gruppen om slutleverans',
    mandates: 'Uppdraget är fortfarande i kraft. Nästa steg är att upphäva det, genom ett beslut i Beslut.'
  }
};
