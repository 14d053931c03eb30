const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is said of who sits in a group, wherever that is shown. */
export const svSe = {
  summary: (seats: number, vacant: number, ending: number): string =>
    [
      counted(seats, 'plats', 'platser'),
      ...(vacant === 0 ? [] : [counted(vacant, 'vakant', 'vakanta')]),
      ...(ending === 0 ? [] : [`${counted(ending, 'mandatperiod', 'mandatperioder')} slutar inom sex månader`])
    ].join(', '),
  none: 'Gruppen har inga platser ännu.',
  noneWho: 'När processtödet, eller den som skriver för gruppen, lägger till platser visas de här.',
  outside: 'Utanför regionerna',
  notShown: 'Namnet visas inte',
  municipalities: (county: string): string => `Kommunerna i ${county}`,
  vacantIn: (region: string, role: string, since: string): string => `${region} saknar ${role} sedan ${since}`,
  vacant: (role: string, since: string): string => `Platsen som ${role} är vakant sedan ${since}`,
  neverIn: (region: string, role: string): string => `${region} har ännu ingen ${role}`,
  never: (role: string): string => `Platsen som ${role} har inte varit tillsatt`,
  empty: (role: string): string => `Platsen som ${role} är inte tillsatt`,
  wished: 'önskad, inte krävd',
  withoutVote: 'utan rösträtt',
  openEnded: (from: string): string => `från ${from}, tills vidare`,
  until: (from: string, to: string): string => `${from}–${to}`,
  endsSoon: ', slutar snart',
  comes: (person: string, from: string): string => `${person} tillträder ${from}.`,
  interests: {
    declared: (_until: string): string => 'Jävsdeklaration är lämnad, men inte prövad.',
    cleared: (until: string): string => (until === '' ? 'Jävsprövad.' : `Jävsprövad, gäller till och med ${until}.`),
    conditions: (until: string): string => (until === '' ? 'Jävsprövad, med villkor.' : `Jävsprövad med villkor, gäller till och med ${until}.`),
    hindered: (_until: string): string => 'Jäv hindrar personen enligt prövningen.',
    unconfirmed: (_until: string): string => 'Bemanningen säger att jävet är prövat, men ingen som får pröva jäv har gjort det.',
    otherPerson: (_until: string): string => 'Den som prövades hade ett annat namn.'
  },
  waitsForClearance: (reason: string): string => `Väntar på jävsprövning, räknas inte som aktiv.${reason === '' ? '' : ` ${reason}`}`,
  clearanceEnded: (until: string): string => `Jävsprövningen gällde till och med ${until}.`,
  change: 'Byt ledamot',
  changeNamed: (who: string): string => `Byt ledamot: ${who}`,
  fill: 'Tillsätt',
  fillNamed: (seat: string): string => `Tillsätt: ${seat}`,
  about: 'Om platsen',
  aboutNamed: (seat: string): string => `Om platsen: ${seat}`,
  seatOf: (role: string, place: string): string => (place === '' ? role : `${role}, ${place}`),
  openPerson: (name: string): string => `Visa alla uppdrag: ${name}`
};

export type MemberStrings = typeof svSe;
