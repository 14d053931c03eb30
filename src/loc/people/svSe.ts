/** What is said where a person is looked up in the organisation's directory. */
export const svSe = {
  hint: 'Skriv början av namnet eller e-postadressen.',
  searching: 'Söker …',
  found: (count: number): string => (count === 1 ? '1 förslag. Välj med piltangenter och Enter.' : `${count} förslag. Välj med piltangenter och Enter.`),
  nobody: 'Ingen i katalogen heter så. Kontrollera stavningen, eller skriv hela e-postadressen.',
  nobodyButTyped: 'Ingen i katalogen heter så. Har personen inget konto kan du använda namnet som det står.',
  suggestions: (label: string): string => `Förslag: ${label}`,
  useTyped: (name: string): string => `Använd ”${name}” utan konto`,
  withoutAccount: 'Utan konto',
  change: 'Byt',
  changeNamed: (name: string): string => `Byt ${name} mot någon annan`
};

export type PeopleStrings = typeof svSe;
