import type { ChainStep } from '../../domain/approval/record';

const asks: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'lämnas för kännedom till',
  consultation: 'väntar på svar på remiss från',
  endorse: 'väntar på tillstyrkan av',
  establish: 'väntar på att fastställas av'
};

const mandates = (count: number): string => (count === 1 ? 'Uppdraget' : 'Uppdragen');

/** Prepared messages, and what is new for somebody. */
export const svSe = {
  heading: 'Meddela dem som står på tur',
  why: 'Skicka ett färdigt meddelande i ditt eget namn. Du kan ändra det innan det går iväg.',
  mail: 'Mejla',
  teams: 'Skriv i Teams',
  mailAbout: (subject: string): string => `Mejla: ${subject}`,
  teamsAbout: (subject: string): string => `Skriv i Teams: ${subject}`,
  to: (names: string): string => `Till ${names}`,
  toNobody: 'Välj själv vem du skickar till.',
  waiting: (group: string): string => `${group}: uppdragsbeskrivningen väntar på er`,
  waitingMany: (count: number): string => `${count} uppdragsbeskrivningar väntar på er`,
  outcome: (group: string): string => `${group}: besked om uppdragsbeskrivningen`,
  outcomeMany: (count: number): string => `Besked om ${count} uppdragsbeskrivningar`,
  asks: (kind: ChainStep['kind'], bodies: string, count: number): string => `${mandates(count)} ${asks[kind]} ${bodies}.`,
  due: (date: string): string => `Senast ${date}.`,
  meeting: (date: string): string => `Nästa möte är ${date}.`,
  publish: (count: number): string => (count === 1 ? 'Uppdraget är fastställt och kan publiceras.' : 'Uppdragen är fastställda och kan publiceras.'),
  returned: (count: number): string =>
    count === 1 ? 'Uppdraget är skickat tillbaka. Läs varför och lämna in det igen.' : 'Uppdragen är skickade tillbaka. Läs varför och lämna in dem igen.',
  rejected: (count: number): string => (count === 1 ? 'Uppdraget är avslaget.' : 'Uppdragen är avslagna.'),
  established: (count: number): string => (count === 1 ? 'Uppdraget är fastställt.' : 'Uppdragen är fastställda.'),
  published: (count: number): string => (count === 1 ? 'Uppdraget är publicerat.' : 'Uppdragen är publicerade.'),
  about: (groups: string): string => `Det gäller ${groups}.`,
  open: (address: string): string => `Öppna ärendet: ${address}`,
  openMany: (address: string): string => `Öppna ärendena: ${address}`,
  greeting: 'Hej!',
  and: 'och',
  news: {
    heading: (count: number): string => `Nytt för dig (${count})`,
    seen: 'Markera som läst'
  }
};

export type NotificationStrings = typeof svSe;
