import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { useStrings } from '../../language/useStrings';
import type { GroupFactsProps } from './GroupFacts';
import { useFactListStyles } from './FactList.styles';
import { useFacts } from './useFacts';

export interface FactListProps extends Omit<GroupFactsProps, 'onChanged'> {
  /** Null until it has come. */
  readonly roster: GroupRoster | null;
}

/** The facts one under the other, each with its name; what nobody has said is left out of the list and named below it. */
export function FactList(props: FactListProps): JSX.Element {
  const { facts: strings } = useStrings(groupFactStrings);
  const styles = useFactListStyles();
  const facts = useFacts(props);
  const unsaid = facts.filter(({ text }) => text === '');
  return (
    <>
      <dl className={styles.list}>
        {facts
          .filter(({ text }) => text !== '')
          .map(({ name, text, href }) => (
            <div key={name} className={styles.fact}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.text}>
                {href === undefined ? (
                  text
                ) : (
                  <a className={styles.link} href={href}>
                    {text}
                  </a>
                )}
              </dd>
            </div>
          ))}
      </dl>
      {unsaid.length > 0 && <p className={styles.unsaid}>{strings.notSaid(unsaid.map(({ name }) => name.toLocaleLowerCase('sv')).join(', '))}</p>}
    </>
  );
}
