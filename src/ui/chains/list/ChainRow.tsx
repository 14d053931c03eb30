import * as React from 'react';
import type { ChainOverview } from '../../../application/configuration/chainOverview';
import { chainsStrings } from '../../../loc/chains/strings';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';

export interface ChainRowProps {
  readonly overview: ChainOverview;
  readonly onOpen: () => void;
}

/** A chain's name, and in a line what is in force, whether it is confirmed, and who uses it. */
export function ChainRow({ overview, onOpen }: ChainRowProps): JSX.Element {
  const strings = useStrings(chainsStrings).list;
  const language = useLanguage();
  const styles = useChainsStyles();
  const { name, versions, draft, groups } = overview;
  const [newest] = versions;
  const facts = [
    newest ? (newest.chain.confirmed ? strings.confirmed : strings.unconfirmed) : '',
    newest ? strings.inForceSince(formatDay(newest.recorded, language)) : strings.onlyDraft,
    strings.usedBy(groups.length),
    newest?.chain.independent ? strings.independent : '',
    newest && draft ? strings.draft : ''
  ];
  return (
    <li className={styles.row}>
      <button type="button" className={styles.link} lang="sv" onClick={onOpen}>
        {name}
      </button>
      <p className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </li>
  );
}
