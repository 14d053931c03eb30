import type { PublicState } from './caseState';
import { publicOrder } from './publicOrder';

/** Of a group's mandates the one that says most to a reader: one in force before one withdrawn. */
export function readableMandate<Mandate extends { readonly state: PublicState }>(mandates: readonly Mandate[]): Mandate | undefined {
  return [...mandates].sort((one, other) => publicOrder.indexOf(one.state) - publicOrder.indexOf(other.state))[0];
}
