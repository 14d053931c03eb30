/** What is said of one person in all groups, and of people entered twice. */
export const svSePerson = {
  now: 'Sitter i',
  coming: 'Tillträder i',
  past: 'Har suttit i',
  none: 'Personen sitter inte i någon grupp.',
  notShown: 'Namnet visas inte',
  notShownWhy: 'Personen finns inte, eller så får du inte se vem det är. Gruppens egna skribenter och processtödet ser namnet.',
  perhapsSame: 'Kan vara samma person',
  perhapsSameWhy: 'När de slås ihop visas de som en person i alla grupper. Mandatperioder och historik finns kvar, och det går att skilja dem åt igen.',
  join: 'Samma person, slå ihop',
  joined: 'Ihopslagna uppgifter',
  separate: 'Skilj åt',
  findDuplicates: 'Hitta personer som är inskrivna flera gånger',
  duplicates: 'Personer som kan vara inskrivna flera gånger',
  foundDuplicates: (count: number): string => (count === 0 ? 'Ingen verkar vara inskriven flera gånger.' : count === 1 ? '1 person hittades.' : `${count} personer hittades.`),
  sameEmail: (count: number, email: string): string => `${count} uppgifter med e-postadressen ${email}`,
  sameName: (count: number, organisation: string): string => `${count} uppgifter med samma namn${organisation === '' ? '' : ` i ${organisation}`}`,
  isSame: 'Är det någon som redan finns i bemanningen?',
  yes: (who: string): string => `Ja: ${who}`,
  no: 'Nej, någon annan',
  needsAnswer: 'Svara på om det är någon som redan finns i bemanningen.'
};
