import { limits } from './limits';
import { Unreadable } from './unreadable';

/** What may still be read of a file; shared by all its parts and used up as they are read. */
export interface Allowance {
  bytes: number;
  elements: number;
}

export const newAllowance = (): Allowance => ({ bytes: limits.unpacked, elements: limits.elements });

/** @throws Unreadable `tooLarge` */
export function spend(allowance: Allowance, kind: keyof Allowance, amount: number): void {
  allowance[kind] -= amount;
  if (allowance[kind] < 0) {
    throw new Unreadable('tooLarge', `More ${kind} than are read`);
  }
}
