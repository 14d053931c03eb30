import { plainText } from '../plainText';

const yes = new Set(['ja', 'j', 'x', 'yes', 'y', 'sant', 'true', '1']);
const no = new Set(['nej', 'n', 'no', 'falskt', 'false', '0', '-']);

/** Yes or no; null when the cell says neither. */
export function readYesNo(cell: string): boolean | null {
  const text = plainText(cell);
  return yes.has(text) ? true : no.has(text) ? false : null;
}
