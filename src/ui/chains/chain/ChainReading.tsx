import * as React from 'react';
import type { ChainOverview } from '../../../application/configuration/chainOverview';
import type { ChainsView } from '../../../application/configuration/readChains';
import { chainsStrings } from '../../../loc/chains/strings';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { ChainPreview } from '../preview/ChainPreview';
import { useChainWords } from '../useChainWords';

export interface ChainReadingProps {
  readonly view: ChainsView;
  readonly overview: ChainOverview;
}

/** A chain as it is in force: its steps, whom they ask for each group, who uses it and its versions. */
export function ChainReading({ view, overview }: ChainReadingProps): JSX.Element | null {
  const strings = useStrings(chainsStrings);
  const language = useLanguage();
  const styles = useChainsStyles();
  const words = useChainWords(view.names);
  const [newest] = overview.versions;
  if (!newest) return null;
  const { chain } = newest;
  return (
    <>
      <p className={styles.quiet}>{chain.confirmed ? strings.list.confirmed : strings.list.unconfirmed}</p>
      <h4 className={styles.heading}>{strings.chain.steps}</h4>
      <ol className={styles.plainList}>
        {chain.steps.map((step) => (
          <li key={step.key}>{words.step(step)}</li>
        ))}
      </ol>
      <p className={styles.text}>{chain.independent ? strings.chain.independent : strings.chain.notIndependent}</p>
      <ChainPreview view={view} chain={chain} groups={overview.groups} />
      <h4 className={styles.heading}>{strings.chain.usedBy}</h4>
      {overview.groups.length === 0 ? (
        <p className={styles.text}>{strings.chain.usedByNobody}</p>
      ) : (
        <ul className={styles.plainList}>
          {overview.groups.map((key) => (
            <li key={key}>{words.nameOf(key)}</li>
          ))}
        </ul>
      )}
      <h4 className={styles.heading}>{strings.chain.versions}</h4>
      <ol reversed className={styles.plainList}>
        {overview.versions.map((version, place) => (
          <li key={version.ownHash}>
            {strings.chain.version(formatDay(version.recorded, language), version.author)},{' '}
            {version.chain.confirmed ? strings.list.confirmed : strings.list.unconfirmed}
            {place === 0 && `, ${strings.chain.inForce}`}
          </li>
        ))}
      </ol>
    </>
  );
}
