import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';

export interface WithdrawLinkProps {
  readonly mandateKey: string;
  readonly groupName: string;
}

/** The way to where a mandate is withdrawn; nothing where no page for decisions is set. */
export function WithdrawLink({ mandateKey, groupName }: WithdrawLinkProps): JSX.Element | null {
  const { mandateLeft: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const address = pageAddress(usePages().decisionsPage, { uppdrag: mandateKey });
  if (address === '') return null;
  return (
    <a className={styles.link} href={address} aria-label={strings.withdrawNamed(groupName)}>
      {strings.withdraw}
    </a>
  );
}
