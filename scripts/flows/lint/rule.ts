import type { CheckedFlow } from './checkedFlow';

/** A rule of the linter: what a flow breaks it with, a sentence each. */
export type Rule = (flow: CheckedFlow) => readonly string[];
