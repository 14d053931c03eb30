import * as React from 'react';
import type { OutlineRow } from '../../../domain/register/outlineRows';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import { useMandateTreeStyles } from './MandateTree.styles';
import type { MandateTreeState } from './useMandateTree';

export interface OutlineItemProps {
  readonly row: OutlineRow;
  readonly tree: MandateTreeState;
}

/** A group in the outline: its name, what it mandates, and whom it is mandated by besides. */
export function OutlineItem({ row, tree }: OutlineItemProps): JSX.Element {
  const strings = useStrings(registerStrings).tree;
  const styles = useMandateTreeStyles();
  const { node, level, place, beside, isOpen } = row;
  const { key, children, otherMandators, isContext } = node;
  const about = [
    children.length > 0 ? strings.mandates(children.length) : '',
    otherMandators.length > 0 ? strings.also(otherMandators.map(tree.nameOf).join(', ')) : '',
    isContext ? strings.context : ''
  ].filter((text) => text !== '');
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={beside}
      aria-expanded={children.length > 0 ? isOpen : undefined}
      aria-selected={key === tree.atHand}
      tabIndex={key === tree.atHand ? 0 : -1}
      className={styles.item}
      style={{ marginInlineStart: (level - 1) * 20 }}
      onClick={() => {
        tree.goTo(key);
        tree.toggle(row);
      }}
    >
      <span aria-hidden="true" className={styles.toggle}>
        {children.length === 0 ? '' : isOpen ? '▼' : '▶'}
      </span>
      <span>
        <span className={isContext ? styles.context : styles.name}>{tree.nameOf(key)}</span>
        {about.length > 0 && <span className={styles.quiet}>{` · ${about.join(' · ')}`}</span>}
      </span>
    </div>
  );
}
