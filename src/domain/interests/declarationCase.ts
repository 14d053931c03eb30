import type { StoredClearance } from './clearance';
import { clearanceCounts } from './clearanceCounts';
import type { Declaration } from './declaration';

/** A declaration with what has become of it. */
export interface DeclarationCase<D extends Declaration> {
  readonly declaration: D;
  /** How it was judged last, as everybody may see; null while it waits. What the declaration says of itself decides nothing: its own author wrote it. */
  readonly told: StoredClearance | null;
  /** True when the same person has handed in a later one for the group. */
  readonly isReplaced: boolean;
}

const isLater = (one: Declaration, other: Declaration): boolean =>
  one.declaredOn > other.declaredOn || (one.declaredOn === other.declaredOn && one.key > other.key);

const isOfSame = (one: Declaration, other: Declaration): boolean =>
  one.personKey === other.personKey && one.groupKey === other.groupKey && one.regionKey === other.regionKey;

/** Key of the judgements that come of a declaration: they begin with it. */
export const judgementKey = (declarationKey: string, ...more: readonly string[]): string => [declarationKey, ...more].join('.');

/** The declarations, the longest waiting first, with what has become of each. */
export function declarationCases<D extends Declaration>(declarations: readonly D[], clearances: readonly StoredClearance[]): readonly DeclarationCase<D>[] {
  const told = new Map<string, StoredClearance>();
  for (const clearance of clearances.filter(clearanceCounts)) {
    const [declarationKey = ''] = clearance.key.split('.');
    const known = told.get(declarationKey);
    if (!known || known.id < clearance.id) told.set(declarationKey, clearance);
  }
  return [...declarations]
    .sort((one, other) => Number(isLater(one, other)) - Number(isLater(other, one)))
    .map((declaration) => {
      const judgement = told.get(declaration.key);
      return {
        declaration,
        told: judgement && judgement.personKey === declaration.personKey && judgement.groupKey === declaration.groupKey ? judgement : null,
        isReplaced: declarations.some((other) => isOfSame(other, declaration) && isLater(other, declaration))
      };
    });
}
