import type { Rule } from './rule';
import { placeholder } from './rules/placeholder';

/** Every rule of the review. */
export const reviewRules: readonly Rule[] = [placeholder];
