import type { DueCase } from '../../application/approval/waitingCase';
import type { Matter } from '../../domain/minutes/matter';

const matters: Readonly<Record<Matter, string>> = { new: 'Nytt uppdrag', renewal: 'Förnyat uppdrag', withdrawal: 'Upphävt uppdrag' };

const obstacles: Readonly<Record<NonNullable<DueCase['obstacle']>, string>> = {
  unsound: 'underlaget stämmer inte med sin kontrollsumma, så inget beslut kan föras in',
  notIndependent: 'du lämnade in uppdraget, så någon annan för in beslutet',
  notYet: 'din tid som vikarie har inte börjat',
  ended: 'din tid som vikarie har gått ut'
};

/** What the list of cases says. */
export const svSe = {
  title: 'Ärenden',
  verifySite: 'Verifiera webbplatsen',
  cases: (count: number): string => (count === 1 ? '1 ärende' : `${count} ärenden`),
  publication: 'Väntar på publicering',
  handedIn: 'Inlämnat av grupper du skriver för',
  others: (count: number): string => `Väntar på andra (${count})`,
  nothingForMe: 'Inget väntar på dig just nu.',
  nothingForMeWhy: 'Här kommer de uppdrag som lämnas in till organ vars beslut du för in, och de som ska publiceras av dig.',
  nothingAtAll: 'Det finns inga ärenden ännu.',
  nothingAtAllWhy: 'När en grupp lämnar in sitt uppdrag visas det här för den som för in beslut.',
  remindersSilent: (date: string): string => `Påminnelser har inte gått ut sedan ${date}. Be administratören se till flödet Uppdrag: varje dag.`,
  matters,
  obstacles,
  meeting: (body: string, date: string): string => `${body} ${date}`,
  papersBy: (date: string): string => `Handlingar senast ${date}.`,
  held: 'Mötet har hållits. Besluten är inte införda.',
  noMeeting: 'Inget möte som ärendena hinner till finns i kalendern.',
  openMeeting: 'Öppna mötet',
  openMeetingOf: (meeting: string): string => `Öppna mötet: ${meeting}`,
  openBody: 'För in flera beslut',
  openBodyOf: (body: string): string => `För in flera beslut: ${body}`,
  overdue: (date: string): string => `Försenat: skulle ha besvarats ${date}`,
  dueBy: (date: string): string => `svar senast ${date}`,
  submitted: (date: string, author: string): string => `inlämnat ${date} av ${author}`,
  waitingSince: (date: string): string => `väntar på organet sedan ${date}`,
  established: (date: string, body: string): string => `fastställt ${date} av ${body}`,
  toBeStamped: 'dokumentet ska stämplas UPPHÄVD',
  toBeRestored: 'den gällande texten ska läggas tillbaka i biblioteket',
  waitsFor: (bodies: string): string => `väntar på ${bodies}`,
  atMeeting: (body: string, date: string): string => `${body}, möte ${date}`,
  by: (body: string, date: string): string => `${body}, svar senast ${date}`,
  late: (body: string, date: string): string => `${body}, försenat sedan ${date}`,
  submittedOn: (date: string): string => `inlämnat ${date}`,
  unconfirmed: 'beslutsgången är ej bekräftad',
  idle: (body: string): string => `Ingen för in beslut för ${body} just nu. Be administratören utse någon.`,
  filter: 'Visa',
  filters: {
    all: (count: number): string => `Allt (${count})`,
    overdue: (count: number): string => `Försenat (${count})`,
    decide: (count: number): string => `Att besluta (${count})`,
    publish: (count: number): string => `Att publicera (${count})`,
    handedIn: (count: number): string => `Inlämnat (${count})`,
    others: (count: number): string => `Hos andra (${count})`
  }
};

export type CaseListStrings = typeof svSe;
