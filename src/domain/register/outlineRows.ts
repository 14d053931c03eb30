import type { MandateNode } from './mandateForest';

/** A line of the tree as it stands open. */
export interface OutlineRow {
  readonly node: MandateNode;
  /** From 1. */
  readonly level: number;
  /** Its place among those beside it, from 1, and how many they are. */
  readonly place: number;
  readonly beside: number;
  readonly isOpen: boolean;
  /** Key of the line above it in the tree; empty at the top. */
  readonly parent: string;
}

/** The lines that are seen, from above. @param open keys of the groups that are open */
export function outlineRows(forest: readonly MandateNode[], open: ReadonlySet<string>, level: number = 1, parent: string = ''): readonly OutlineRow[] {
  return forest.flatMap((node, index): readonly OutlineRow[] => {
    const isOpen = node.children.length > 0 && open.has(node.key);
    const row = { node, level, place: index + 1, beside: forest.length, isOpen, parent };
    return [row, ...(isOpen ? outlineRows(node.children, open, level + 1, node.key) : [])];
  });
}
