import type { Answers } from '../mandate/answer';
import type { Fix } from './finding';

/** The answers with a finding mended. */
export const applyFix = (answers: Answers, fix: Fix): Answers => ({ ...answers, ...fix.changes });
