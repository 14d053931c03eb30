import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { ChainRow } from './ChainRow';

export interface ChainListProps {
  readonly view: ChainsView;
  readonly onOpen: (key: string) => void;
  readonly onCreate: () => void;
}

/** Every chain, with what is in force and what waits. */
export function ChainList({ view, onOpen, onCreate }: ChainListProps): JSX.Element {
  const strings = useStrings(chainsStrings).list;
  const styles = useChainsStyles();
  const unconfirmed = view.chains.filter(({ versions: [newest] }) => newest?.chain.confirmed === false).length;
  return (
    <>
      {unconfirmed > 0 && (
        <p className={styles.notice}>
          {strings.unconfirmedCount(unconfirmed)}. {strings.unconfirmedWhy}
        </p>
      )}
      {view.chains.length === 0 && (
        <>
          <p className={styles.text}>{strings.none}</p>
          <p className={styles.quiet}>{strings.noneWhy}</p>
        </>
      )}
      <ul className={styles.list}>
        {view.chains.map((overview) => (
          <ChainRow key={overview.key} overview={overview} onOpen={() => onOpen(overview.key)} />
        ))}
      </ul>
      {view.mayConfigure && (
        <div className={styles.actions}>
          <PrimaryButton text={strings.create} onClick={onCreate} />
        </div>
      )}
    </>
  );
}
