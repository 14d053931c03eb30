import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';

export interface ParametersProps {
  readonly view: ChainsView;
}

/** Where the parameters are on: independence by chain, and answers on cards by group. */
export function Parameters({ view }: ParametersProps): JSX.Element {
  const strings = useStrings(chainsStrings).setUp;
  const styles = useChainsStyles();
  const names = (keys: readonly string[]): string => keys.map((key) => view.names.get(key) ?? key).join(', ');
  const independent = view.chains.filter(({ versions: [newest] }) => newest?.chain.independent === true);
  const cards = [...view.bindings.values()].filter(({ cardBodies = [] }) => cardBodies.length > 0);
  return (
    <>
      <h3 className={styles.heading}>{strings.independence}</h3>
      <p className={styles.text}>{strings.independenceWhy}</p>
      {independent.length === 0 ? (
        <p className={styles.text}>{strings.independenceNone}</p>
      ) : (
        <ul className={styles.plainList}>
          {independent.map(({ key, name, groups }) => (
            <li key={key}>{strings.independenceOn(name, names(groups) || strings.noGroups)}</li>
          ))}
        </ul>
      )}
      <h3 className={styles.heading}>{strings.cards}</h3>
      <p className={styles.text}>{strings.cardsWhy}</p>
      {cards.length === 0 ? (
        <p className={styles.text}>{strings.cardsNone}</p>
      ) : (
        <ul className={styles.plainList}>
          {cards.map(({ groupKey, cardBodies = [] }) => (
            <li key={groupKey}>{strings.cardsOn(names([groupKey]), names(cardBodies))}</li>
          ))}
        </ul>
      )}
    </>
  );
}
