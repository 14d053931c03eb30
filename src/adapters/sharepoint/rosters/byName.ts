import type { Group } from '../../../domain/roster/roster';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

export const byName = (one: Group, other: Group): number => swedishOrder(one.name, other.name);
