import type { Template } from '../template/template';

/** The newest version of each family. */
export const newestFamilies = (families: readonly Template[]): readonly Template[] =>
  families.filter((one) => !families.some(({ family, version }) => family === one.family && version > one.version));
