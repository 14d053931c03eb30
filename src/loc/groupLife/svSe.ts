import { svSeLife } from './svSeLife';
import { svSeStart } from './svSeStart';

/** What is said where a group begins, is extended, is merged with others and ends. */
export const svSe = {
  start: svSeStart,
  ...svSeLife
};

export type GroupLifeStrings = typeof svSe;
