import * as React from 'react';
import type { FollowedObligation } from '../../application/followup/groupFollowup';
import type { StoredAttestation } from '../../domain/followup/attestation';
import { useObligationsStyles } from './Obligations.styles';
import { ObligationRow } from './ObligationRow';

export interface ObligationListProps {
  readonly obligations: readonly FollowedObligation[];
  /** What the group has said. */
  readonly attestations: readonly StoredAttestation[];
  readonly mayAttest: boolean;
  /** True when how they stand is told. */
  readonly isTold: boolean;
  /** Something has been attested; with the sentence that tells of it. */
  readonly onChanged: (said: string) => void;
}

export function ObligationList({ obligations, ...rest }: ObligationListProps): JSX.Element {
  const styles = useObligationsStyles();
  return (
    <ul className={styles.list}>
      {obligations.map((followed) => (
        <ObligationRow key={`${followed.obligation.key} ${followed.standing.period?.key ?? ''}`} followed={followed} {...rest} />
      ))}
    </ul>
  );
}
