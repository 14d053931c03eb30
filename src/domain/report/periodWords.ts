import { swedishDate } from '../mandate/swedishDate';

const ordinals = ['första', 'andra', 'tredje', 'fjärde'];

/** A period in Swedish words: *2026*, *första halvåret 2026*, *maj 2026*, *12 mars 2026*; an unknown key as it is. */
export function periodWords(period: string): string {
  const [, year = '', part = ''] = /^(\d{4})-(H[12]|Q[1-4]|W\d\d|\d\d)$/u.exec(period) ?? [];
  const number = Number(part.replace(/^\D/u, ''));
  switch (part.charAt(0)) {
    case '':
      return swedishDate(period);
    case 'H':
      return `${ordinals[number - 1] ?? part} halvåret ${year}`;
    case 'Q':
      return `${ordinals[number - 1] ?? part} kvartalet ${year}`;
    case 'W':
      return `vecka ${number} ${year}`;
    default:
      return swedishDate(`${period}-01`).replace(/^\d+ /u, '');
  }
}
