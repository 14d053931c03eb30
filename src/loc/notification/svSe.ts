import type { ChainStep } from '../../domain/approval/record';

const asks: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'Uppdraget lämnas för kännedom till',
  consultation: 'Uppdraget väntar på svar på remiss från',
  endorse: 'Uppdraget väntar på tillstyrkan av',
  establish: 'Uppdraget väntar på att fastställas av'
};

/** Prepared messages, and what is new for somebody. */
export const svSe = {
  heading: 'Meddela dem som står på tur',
  why: 'Skicka ett färdigt meddelande i ditt eget namn. Du kan ändra det innan det går iväg.',
  mail: 'Mejla',
  teams: 'Skriv i Teams',
  to: (names: string): string => `Till ${names}`,
  toNobody: 'Välj själv vem du skickar till.',
  waiting: (group: string): string => `${group}: uppdragsbeskrivningen väntar på er`,
  outcome: (group: string): string => `${group}: besked om uppdragsbeskrivningen`,
  asks: (kind: ChainStep['kind'], bodies: string): string => `${asks[kind]} ${bodies}.`,
  due: (date: string): string => `Senast ${date}.`,
  meeting: (date: string): string => `Nästa möte är ${date}.`,
  publish: 'Uppdraget är fastställt och kan publiceras.',
  returned: 'Uppdraget är skickat tillbaka. Läs varför och lämna in det igen.',
  rejected: 'Uppdraget är avslaget.',
  published: 'Uppdraget är publicerat.',
  open: (address: string): string => `Öppna ärendet: ${address}`,
  greeting: 'Hej!',
  and: 'och',
  news: {
    heading: (count: number): string => `Nytt för dig (${count})`,
    seen: 'Markera som läst'
  }
};

export type NotificationStrings = typeof svSe;
