import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useMandateTreeStyles } from './MandateTree.styles';
import { OutlineItem } from './OutlineItem';
import { TreePicture } from './TreePicture';
import { useMandateTree } from './useMandateTree';

/** Who mandates whom among the groups that are shown: an outline for the keyboard, and the same as a picture. */
export function MandateTree({ register }: { readonly register: RegisterState }): JSX.Element {
  const { tree: strings, list } = useStrings(registerStrings);
  const styles = useMandateTreeStyles();
  const tree = useMandateTree(register);
  return (
    <section>
      <p className={styles.text}>{strings.intro}</p>
      <div className={styles.ways}>
        <DefaultButton text={(tree.read === null ? strings.nothingToRead : list.read)(tree.nameOf(tree.atHand))} disabled={tree.read === null} onClick={() => tree.read?.()} />
        <DefaultButton text={strings.openAll} onClick={tree.openAll} />
        <DefaultButton text={strings.closeAll} onClick={tree.closeAll} />
      </div>
      <div className={styles.beside}>
        <div ref={tree.place} role="tree" aria-label={strings.label} className={styles.tree} onKeyDown={tree.onKeyDown}>
          {tree.rows.map((row) => (
            <OutlineItem key={row.node.key} row={row} tree={tree} />
          ))}
        </div>
        <div>
          <h3 className={styles.heading}>{strings.picture}</h3>
          <p className={styles.quiet}>{strings.pictureHint}</p>
          <TreePicture rows={tree.rows} nameOf={tree.nameOf} atHand={tree.atHand} onPoint={tree.goTo} />
        </div>
      </div>
    </section>
  );
}
