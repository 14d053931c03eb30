import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { chainChanges } from '../../../domain/approval/chainChanges';
import type { ChainRecord } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { useChangeSentence } from './useChangeSentence';

export interface ChainDifferenceProps {
  readonly view: ChainsView;
  /** The version in force; null for a new chain. */
  readonly before: ChainRecord | null;
  readonly after: ChainRecord;
}

/** What a draft changes against the version in force, in sentences. */
export function ChainDifference({ view, before, after }: ChainDifferenceProps): JSX.Element {
  const strings = useStrings(chainsStrings).changes;
  const styles = useChainsStyles();
  const sentence = useChangeSentence(view.names);
  const changes = before ? chainChanges(before, after) : [];
  return (
    <section aria-label={strings.heading}>
      <h4 className={styles.heading}>{strings.heading}</h4>
      {changes.length === 0 || before === null ? (
        <p className={styles.text}>{before ? strings.none : strings.first}</p>
      ) : (
        <ul className={styles.plainList}>
          {changes.map((change, place) => (
            <li key={place}>{sentence(change, before, after)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
