import { swedishOrder } from './swedishOrder';

interface Named {
  readonly name: string;
}

/** Order by name, as Swedish has it. */
export const byName = (one: Named, other: Named): number => swedishOrder(one.name, other.name);
