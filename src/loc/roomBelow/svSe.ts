const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What a group's room says below its head. */
export const svSe = {
  obligations: {
    heading: 'Åtaganden',
    none: 'Inga åtaganden är kända. De läses ur uppdraget när det är fastställt.',
    notTold: 'Så här lyder åtagandena i uppdraget. Hur det går visas för dem som deltar i arbetet.',
    late: 'Försenat',
    next: 'Härnäst',
    done: (count: number): string => `Klart (${count})`,
    others: (count: number): string => `Övriga åtaganden (${count})`,
    all: 'Följ upp i Bemanning',
    othersUnread: 'Vilka som sitter i de grupper som ledamöterna hämtas ur kunde inte läsas. Därför sägs inte hur de åtaganden står som hör till det. Försök igen om en stund.'
  },
  year: {
    heading: 'Året',
    months: (year: string): string => `Månaderna ${year}`,
    month: (name: string, count: number): string => `${name}, ${count === 0 ? 'inget' : counted(count, 'händelse', 'händelser')}`,
    nothingIn: (month: string): string => `Inget är inplanerat i ${month}.`,
    whole: 'Se hela året'
  },
  meetings: {
    heading: 'Möten',
    none: 'Inga möten är planerade.',
    noneWho: 'De som skriver för gruppen planerar mötena.',
    latest: 'Senast',
    notShown: 'Möten visas för dem som deltar i arbetet. Fråga den som är sammankallande.',
    all: 'Alla möten'
  },
  documents: {
    heading: 'Dokument',
    none: 'Inga dokument finns ännu. När gruppen skriver anteckningar, planer och rapporter visas de här.',
    mandate: 'Uppdragsbeskrivning (Word)',
    notTold: 'Gruppens anteckningar, planer och rapporter visas för dem som deltar i arbetet.',
    all: 'Alla dokument'
  }
};

export type RoomBelowStrings = typeof svSe;
