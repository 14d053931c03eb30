import { listOf, objectOf, oneOf, text, wholeNumber } from '../../reading/shape';
import type { Check } from '../../reading/shape';
import type { Clause } from '../clause';
import { fixedBlockShape } from './blockShape';

export const clauseShape: Check = objectOf<Clause>({
  key: text,
  version: wholeNumber,
  name: text,
  mark: oneOf(['fixed', 'editable']),
  blocks: listOf(fixedBlockShape),
  changes: text
});

/** A clause out of the text it is kept as; strict. @throws Error that names the place which cannot be read */
export function readClause(stored: string): Clause {
  const value: unknown = JSON.parse(stored);
  clauseShape(value, '');
  return value as Clause;
}
