import type { Inhabitants } from '../../domain/fairness/inhabitants';

/** Statistics Sweden's table of the provinces, whose parts of a county were added up and held against the figure: what is compared is said to be. */
const compared = 'SCB, Folkmängd i landskapen den 31 december 2021';

/** Not held against a published table, and so not said to be. */
const notCompared = 'efter SCB, Folkmängd 31 december 2021, ej bekräftade';

const confirmed = (regionKey: string, count: number): Inhabitants => ({ regionKey, count, year: 2021, source: compared });
const counted = (regionKey: string, count: number): Inhabitants => ({ regionKey, count, year: 2021, source: notCompared });

/**
 * Inhabitants of the 21 regions on 31 December 2021, after Statistics Sweden. The sum, 10,452,326, is the published one.
 * Eight regions, Sydöstra's three among them, agree with the published table
 * (scb.se, *Folkmängd i landskapen den 31 december 2021*); the others are to be confirmed, or replaced in the settings,
 * before shares per inhabitant are relied upon.
 */
export const inhabitants: readonly Inhabitants[] = [
  counted('norrbotten', 249_693),
  counted('vasterbotten', 274_563),
  counted('vasternorrland', 244_193),
  counted('jamtland-harjedalen', 132_054),
  counted('dalarna', 288_387),
  counted('gavleborg', 287_767),
  counted('sormland', 301_801),
  counted('uppsala', 395_026),
  counted('varmland', 283_196),
  counted('vastmanland', 278_967),
  counted('orebro', 306_792),
  counted('stockholm', 2_415_139),
  confirmed('gotland', 61_001),
  counted('vastra-gotaland', 1_744_859),
  confirmed('halland', 340_243),
  confirmed('jonkoping', 367_064),
  confirmed('kalmar', 247_175),
  confirmed('ostergotland', 469_704),
  confirmed('skane', 1_402_425),
  confirmed('blekinge', 158_937),
  confirmed('kronoberg', 203_340)
];
