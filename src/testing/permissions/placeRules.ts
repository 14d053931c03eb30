import { rightsTable } from './rightsTable';
import type { Role } from './roles';
import { roles } from './roles';

/** What somebody may do in a place, as a letter of the table. */
export type Level = '.' | 'd' | 'r' | 'a' | 'o' | 'w' | 'p' | 'F';

export interface PlaceRule {
  readonly list: string;
  /** Below the list's root; empty for the root. */
  readonly folder: string;
  readonly levels: Readonly<Record<Role, Level>>;
}

const isLevel = (letter: string): letter is Level => /^[.draowpF]$/.test(letter);

function readPlace(line: string, columns: readonly string[]): PlaceRule {
  const [place = '', ...letters] = line.trim().split(/\s+/);
  const [list = '', ...folder] = place.split('/');
  const levels = columns.map((role, index) => {
    const letter = letters[index] ?? '';
    if (!isLevel(letter)) throw new Error(`${place}: no right is written for ${role}`);
    return [role, letter] as const;
  });
  if (letters.length !== columns.length) throw new Error(`${place}: ${letters.length} rights for ${columns.length} roles`);
  return { list, folder: folder.join('/'), levels: Object.fromEntries(levels) as Record<Role, Level> };
}

/** The table, row by row. @throws Error when a row does not say something of every role, or a role is not known */
export function readPlaceRules(table: string): readonly PlaceRule[] {
  const [heading = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  const columns = heading.trim().split(/\s+/).slice(1);
  if (columns.join() !== Object.keys(roles).join()) throw new Error('The table’s columns are not the roles');
  return lines.map((line) => readPlace(line, columns));
}

export const placeRules = readPlaceRules(rightsTable);
