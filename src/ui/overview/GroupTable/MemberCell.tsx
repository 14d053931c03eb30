import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { GroupOverview } from '../../../application/overview/regionOverview';
import { countsAsEmpty } from '../../../domain/roster/countsAsEmpty';
import type { Place } from '../../../domain/roster/place';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { usePlaceWords } from '../usePlaceWords';
import { useGroupTableStyles } from './GroupTable.styles';

/** Who sits there, or that nobody does; then what the seat is for. */
export function MemberCell({ place, row }: { readonly place: Place; readonly row: GroupOverview }): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const styles = useGroupTableStyles();
  const { roleIn } = usePlaceWords();
  const { seat } = place;
  const about = [seat.role === 'member' ? '' : roleIn(seat, row.group), seat.profession.toLowerCase()];
  return (
    <td role="cell" className={styles.member}>
      {place.kind === 'held' ? (
        <span className={styles.person}>{place.person || strings.notShown}</span>
      ) : (
        <span className={styles.vacant}>{strings.vacantSeat}</span>
      )}
      {place.kind === 'held' && countsAsEmpty(place, row.isClearanceDemanded) && <span className={css(styles.small, styles.vacant)}>{strings.notActive}</span>}
      <span className={css(styles.small, styles.saying)}>{[...new Set(about.filter((word) => word !== ''))].join(', ')}</span>
    </td>
  );
}
