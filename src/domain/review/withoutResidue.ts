import { residueIn } from './residueIn';

/** The text without what programs left in it. */
export const withoutResidue = (text: string): string => residueIn(text).reduce((rest, left) => rest.replace(left, ''), text).trim();
