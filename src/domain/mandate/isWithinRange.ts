import type { NumberField } from '../template/field';

/** True for a number that the field allows, its limits included. */
export const isWithinRange = ({ minimum, maximum }: NumberField, number: number): boolean =>
  number >= minimum && number <= maximum;
