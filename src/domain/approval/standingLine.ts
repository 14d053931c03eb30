import type { Round } from './caseState';
import { decisionLine } from './decisionLine';

/** The line below the title of a frozen text: who established it when, or that nobody has. */
export function standingLine({ establishment }: Round, names: ReadonlyMap<string, string>): string {
  return establishment === null
    ? 'Underlag för beslut, inte fastställt'
    : decisionLine(names.get(establishment.body) ?? establishment.body, establishment);
}
