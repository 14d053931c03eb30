import { problem } from './problem';
import type { TemplateProblem } from './templateProblem';

interface Version {
  readonly version: number;
  readonly changes: string;
}

/** What is wrong with a version beside those that exist of the same family or clause. */
export function checkVersion({ version, changes }: Version, existing: readonly number[]): readonly TemplateProblem[] {
  const values = { version: String(version) };
  if (!Number.isInteger(version) || version < 1) {
    return [problem('versionInvalid', {}, values)];
  }
  return [
    ...(existing.includes(version) ? [problem('versionTaken', {}, values)] : []),
    ...(version > 1 && !existing.includes(version - 1) ? [problem('versionHole', {}, values)] : []),
    ...(version > 1 && changes.trim() === '' ? [problem('valueMissing', {}, { name: 'changes' })] : [])
  ];
}
