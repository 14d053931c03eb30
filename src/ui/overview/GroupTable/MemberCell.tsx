import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { OverviewGroup, OverviewPlace } from '../../../domain/overview/overview';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { overviewStrings } from '../../../loc/overview/strings';
import { lowerFirst } from '../../language/lowerFirst';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { roleWord } from '../roleWord';
import { useOverviewLinks } from '../useOverviewLinks';
import { useGroupTableStyles } from './GroupTable.styles';

export interface MemberCellProps {
  readonly place: OverviewPlace;
  readonly group: OverviewGroup['group'];
  /** True where the places are of several regions. */
  readonly isOfMany: boolean;
}

/** Who sits there, or that nobody does, which leads to the seat; then what the seat is for. */
export function MemberCell({ place, group, isOfMany }: MemberCellProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const language = useLanguage();
  const styles = useGroupTableStyles();
  const links = useOverviewLinks();
  const { seat } = place;
  const whose = isOfMany ? (seat.regionKey === '' ? seat.organisation : regionNamed(seat.regionKey)) : '';
  const about = [whose, seat.role === 'member' ? '' : roleWord(seat.role, group.kind, language), lowerFirst(seat.profession)];
  const href = links.seat(group.key, seat.key);
  const said = strings.groups.vacantSeat;
  return (
    <td role="cell" className={styles.member}>
      {place.kind === 'held' ? (
        <span className={styles.person}>{place.person || strings.groups.notShown}</span>
      ) : (
        <span className={styles.vacant}>
          {href === '' ? (
            said
          ) : (
            <a className={styles.seatLink} href={href} aria-label={strings.todo.named(said, [whose, roleWord(seat.role, group.kind, language), group.name].filter(Boolean).join(', '))}>
              {said}
            </a>
          )}
        </span>
      )}
      {place.kind === 'held' && !place.isActive && <span className={css(styles.small, styles.vacant)}>{strings.groups.notActive}</span>}
      <span className={css(styles.small, styles.saying)}>{[...new Set(about.filter((word) => word !== ''))].join(', ')}</span>
    </td>
  );
}
