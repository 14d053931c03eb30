import * as React from 'react';
import type { MandateNode } from '../../../domain/register/mandateForest';
import { mandateForest } from '../../../domain/register/mandateForest';
import { openAtFirst } from '../../../domain/register/openAtFirst';
import type { OutlineRow } from '../../../domain/register/outlineRows';
import { outlineRows } from '../../../domain/register/outlineRows';
import type { RegisterState } from '../useRegister';

export interface MandateTreeState {
  readonly rows: readonly OutlineRow[];
  /** Key of the line that the keyboard is at. */
  readonly atHand: string;
  readonly nameOf: (key: string) => string;
  readonly goTo: (key: string) => void;
  readonly toggle: (row: OutlineRow) => void;
  /** Reads the mandate of the line at hand; null when it has none in force. */
  readonly read: (() => void) | null;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly place: React.RefObject<HTMLDivElement>;
}

const withChildren = (forest: readonly MandateNode[]): readonly string[] =>
  forest.flatMap(({ key, children }) => (children.length === 0 ? [] : [key, ...withChildren(children)]));

/** The line a key leads to from another; undefined when it leads nowhere. */
function nextRow(rows: readonly OutlineRow[], at: number, key: string): OutlineRow | undefined {
  const now = rows[at];
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows[rows.length - 1];
    case 'ArrowRight':
      return now?.isOpen ? rows[at + 1] : undefined;
    case 'ArrowLeft':
      return now && !now.isOpen ? rows.find(({ node }) => node.key === now.parent) : undefined;
    default:
      return undefined;
  }
}

/** The tree of the groups that are shown: what stands open, where the keyboard is, and what its keys do. */
export function useMandateTree({ all, shown, change }: RegisterState): MandateTreeState {
  const names = React.useMemo(() => new Map(all.map(({ group }) => [group.key, group.name])), [all]);
  const forest = React.useMemo(() => mandateForest(all.map(({ group }) => group), new Set(shown.map(({ group }) => group.key))), [all, shown]);
  const [opened, setOpened] = React.useState<{ readonly of: readonly MandateNode[]; readonly keys: ReadonlySet<string> }>();
  const open = React.useMemo(() => (opened?.of === forest ? opened.keys : openAtFirst(forest)), [opened, forest]);
  const rows = React.useMemo(() => outlineRows(forest, open), [forest, open]);
  const [chosen, setChosen] = React.useState('');
  const found = rows.findIndex(({ node }) => node.key === chosen);
  const at = Math.max(0, found);
  const place = React.useRef<HTMLDivElement>(null);
  const moves = React.useRef(false);
  const goTo = (key: string): void => {
    moves.current = true;
    setChosen(key);
  };
  React.useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    place.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const become = (keys: Iterable<string>): void => setOpened({ of: forest, keys: new Set(keys) });
  const toggle = ({ node, isOpen }: OutlineRow): void => {
    if (node.children.length > 0) become(isOpen ? [...open].filter((key) => key !== node.key) : [...open, node.key]);
  };
  const atHand = rows[at]?.node.key ?? '';
  const isReadable = all.some(({ group, isInForce }) => isInForce && group.key === atHand);
  const read = isReadable ? (): void => change({ grupp: atHand, avsnitt: '' }, 'push') : null;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const now = rows[at];
    if (!now || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextRow(rows, at, event.key);
    const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLocaleLowerCase('sv') : '';
    const opens = event.key === 'ArrowRight' && !now.isOpen;
    const closes = event.key === 'ArrowLeft' && now.isOpen;
    if (next) goTo(next.node.key);
    else if (opens || closes) toggle(now);
    else if (event.key === 'Enter' || event.key === ' ') (read ?? (() => toggle(now)))();
    else if (event.key === '*') become([...open, ...rows.filter(({ parent }) => parent === now.parent).map(({ node }) => node.key)]);
    else if (letter !== '') {
      const from = [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ node }) => (names.get(node.key) ?? '').toLocaleLowerCase('sv').startsWith(letter));
      if (!from) return;
      goTo(from.node.key);
    } else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return {
    rows,
    atHand,
    nameOf: (key) => names.get(key) ?? key,
    goTo,
    toggle,
    read,
    openAll: () => become(withChildren(forest)),
    closeAll: () => become([]),
    onKeyDown,
    place
  };
}
