import { enUsLife } from './enUsLife';
import { enUsStart } from './enUsStart';
import type { GroupLifeStrings } from './svSe';

export const enUs: GroupLifeStrings = {
  start: enUsStart,
  ...enUsLife
};
