import type { RosterRules } from '../../domain/composition/rosterRules';
import { everywhere } from './everywhere';
import { mellansverige } from './mellansverige';
import { sydostra } from './sydostra';

/** The rules of rosters that the product brings: what an administrator has not said otherwise. */
export const rosterRules: readonly RosterRules[] = [...sydostra, ...mellansverige, ...everywhere];
