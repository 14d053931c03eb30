/** How a group's obligations stand. */
export const svSe = {
  intro: 'Vad uppdraget i kraft ålägger gruppen, och hur det står till.',
  none: 'Gruppen har inget uppdrag i kraft, eller så ålägger det gruppen inget som kan följas upp.',
  noneWho: 'När ett uppdrag är publicerat visas dess åtaganden här.',
  notTold: 'Du kan läsa vad uppdraget ålägger gruppen. Hur det står till ser de som arbetar med uppdragen.',
  late: 'Försenat',
  next: 'Härnäst',
  done: (count: number): string => `Klart (${count})`,
  shown: (count: number): string => `Går inte att se i någon lista (${count})`,
  shownWhy: 'Sådant följs inte upp av sig självt. De som skriver för gruppen kan intyga att det är gjort.',
  nothingLate: 'Inget är försenat.',
  shouldHaveBeen: (day: string): string => `Skulle ha varit klart ${day}.`,
  notMet: 'Är inte uppfyllt.',
  by: (day: string): string => `Senast ${day}.`,
  ongoing: 'Pågår.',
  progress: (count: number, needed: number): string => `${count} av ${needed} hittills.`,
  met: (day: string): string => (day === '' ? 'Uppfyllt.' : `Klart ${day}.`),
  attested: (by: string, day: string): string => `Intygat av ${by} ${day}.`,
  receiver: (receiver: string): string => `Till ${receiver}.`,
  sentence: 'Så står det i uppdraget',
  sentenceOf: (what: string): string => `Så står det i uppdraget: ${what}`,
  attest: 'Intyga',
  attestNamed: (what: string): string => `Intyga: ${what}`,
  attestHeading: (what: string): string => `Intyga att det är gjort: ${what}`,
  note: 'Hur? (kan vara tomt)',
  confirm: 'Intyga att det är gjort',
  working: 'Sparar …',
  attestedNow: 'Klart. Det är intygat.',
  contacts: {
    heading: 'Stämmer uppgifterna?',
    why: 'Uppdraget kräver aktuella kontaktuppgifter. Se efter att ledamöternas titlar, organisationer och adresser stämmer.',
    confirm: 'Ja, de stämmer',
    confirmed: (day: string): string => `Kontaktuppgifterna är bekräftade ${day}.`,
    never: 'Kontaktuppgifterna är inte bekräftade än.',
    confirmedNow: 'Tack. Uppgifterna är bekräftade.'
  }
};

export type FollowupStrings = typeof svSe;
