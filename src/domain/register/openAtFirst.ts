import type { MandateNode } from './mandateForest';

/** Lines that a tree shows before anybody has opened more of it. */
const linesAtFirst = 40;

/** Keys of the groups that stand open at first: level by level, as long as the whole can be looked over. */
export function openAtFirst(forest: readonly MandateNode[]): ReadonlySet<string> {
  const open = new Set<string>();
  let lines = forest.length;
  for (let level = forest; level.length > 0; ) {
    const next = level.flatMap(({ children }) => children);
    lines += next.length;
    if (lines > linesAtFirst) break;
    for (const { key, children } of level) if (children.length > 0) open.add(key);
    level = next;
  }
  return open;
}
