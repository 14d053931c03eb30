import type { IsoDate } from '../../domain/mandate/answer';
import type { MergePreview } from '../../domain/roster/mergePreview';
import { mergePreview } from '../../domain/roster/mergePreview';
import type { Ports } from '../ports/ports';

/** What becomes of one of the groups that are merged. */
export interface GroupMergePreview extends MergePreview {
  readonly groupKey: string;
  /** Names by key, of those the account may see. */
  readonly names: ReadonlyMap<string, string>;
  /** True when it has a mandate in force, which a decision of its own withdraws. */
  readonly hasMandate: boolean;
}

/** What a merger of groups into another does, read before it is done. @throws Failure */
export async function readMergePreviews(
  { roster, established }: Pick<Ports, 'roster' | 'established'>,
  merged: readonly string[],
  into: string,
  date: IsoDate
): Promise<readonly GroupMergePreview[]> {
  if (merged.length === 0) return [];
  const [target, mandates, ...rosters] = await Promise.all([roster.ofGroup(into), established.ofGroups(merged), ...merged.map((key) => roster.ofGroup(key))]);
  return merged.flatMap((groupKey, at): GroupMergePreview[] => {
    const own = rosters[at];
    if (!own) return [];
    const hasMandate = mandates.some((mandate) => mandate.groupKey === groupKey && mandate.withdrawnOn === '');
    return [{ groupKey, names: new Map(own.people.map(({ key, name }) => [key, name])), hasMandate, ...mergePreview(own, target, date) }];
  });
}
