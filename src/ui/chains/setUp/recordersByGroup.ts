import type { ChainsView } from '../../../application/configuration/readChains';
import type { BodyMembers, DecisionMaker } from '../../../application/ports/decisionMakers';
import { bodiesOfStep } from '../../../domain/approval/bodiesOfStep';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

/** A SharePoint group with the bodies it records for. */
export interface RecordingGroup {
  readonly name: string;
  /** Keys, by name. */
  readonly bodies: readonly string[];
  /** Null when the server does not let the user see. */
  readonly members: readonly DecisionMaker[] | null;
}

/** Keys of the bodies that some group's chain waits for. */
function askedBodies({ chains, bindings }: ChainsView): readonly string[] {
  return [...bindings.values()].flatMap((binding) => {
    const steps = chains.find(({ key }) => key === binding.chainKey)?.versions[0]?.chain.steps ?? [];
    return steps.filter(({ kind }) => kind !== 'inform').flatMap((step) => bodiesOfStep(step, binding));
  });
}

/** Who records for whom, the group with the most bodies first; and the bodies that are asked but for whom nobody records. */
export function recordersByGroup(view: ChainsView): { readonly groups: readonly RecordingGroup[]; readonly nobody: readonly string[] } {
  const { recorders } = view.facts;
  const byName = (one: string, other: string): number => swedishOrder(view.names.get(one) ?? one, view.names.get(other) ?? other);
  const names = [...new Set(recorders.map(({ sharePointGroup }) => sharePointGroup))];
  const groups = names.map((name): RecordingGroup => {
    const own: readonly BodyMembers[] = recorders.filter(({ sharePointGroup }) => sharePointGroup === name);
    return { name, bodies: own.map(({ body }) => body).sort(byName), members: own[0]?.members ?? null };
  });
  groups.sort((one, other) => other.bodies.length - one.bodies.length || swedishOrder(one.name, other.name));
  const known = new Set(recorders.map(({ body }) => body));
  const nobody = [...new Set(askedBodies(view))].filter((key) => !known.has(key)).sort(byName);
  return { groups, nobody };
}
