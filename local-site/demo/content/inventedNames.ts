const given = [
  'Alva', 'Anders', 'Agneta', 'Bengt', 'Birgit', 'Cecilia', 'Dag', 'Edit', 'Einar', 'Elsa', 'Emil', 'Estrid', 'Fanny', 'Filip', 'Folke', 'Gerda', 'Greta',
  'Gunnar', 'Hanna', 'Harald', 'Hilma', 'Ida', 'Ingvar', 'Jakob', 'Jenny', 'Johan', 'Kajsa', 'Klas', 'Lena', 'Love', 'Ludvig', 'Maja', 'Malte', 'Moa', 'Nora',
  'Otto', 'Pernilla', 'Ragnar', 'Rebecka', 'Sixten', 'Stellan', 'Svea', 'Tage', 'Tilda', 'Torsten', 'Ulf', 'Valter', 'Vilma', 'Yngve', 'Yvonne', 'Åsa', 'Örjan',
];
const first = ['Exempel', 'Påhitt', 'Låtsas', 'Fiktiv', 'Fabel', 'Sago', 'Hittepå', 'Dikt', 'Fantasi', 'Provnamns', 'Romanfigur', 'Teater'];
const last = ['blad', 'dal', 'fors', 'grund', 'hage', 'kvist', 'mark', 'näs', 'stad', 'vall', 'vik', 'ö'];

/** How many names there are before one comes back. */
export const namesInAll = given.length * first.length * last.length;

/** An obviously invented name; the same number always gives the same one, and different numbers below {@link namesInAll} different ones. */
export function inventedName(number: number): string {
  const [turn, place] = [Math.floor(number / given.length), number % given.length];
  // Each given name meets each surname once, and those who come after each other do not share one.
  const mixed = (turn * 5 + place * 17) % (first.length * last.length);
  return `${given[place]} ${first[mixed % first.length]}${last[Math.floor(mixed / first.length)]}`;
}
