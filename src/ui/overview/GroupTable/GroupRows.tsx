import * as React from 'react';
import type { OverviewGroup } from '../../../domain/overview/overview';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { useOverviewLinks } from '../useOverviewLinks';
import type { GroupChoice } from './groupChoices';
import { useGroupTableStyles } from './GroupTable.styles';
import { MandateCell } from './MandateCell';
import { MemberCell } from './MemberCell';
import { placesShown } from './placesShown';
import { TermCell } from './TermCell';

export interface GroupRowsProps {
  readonly rowKey: string;
  readonly row: OverviewGroup;
  readonly choice: GroupChoice;
  /** True where the places are of several regions: then there may be many of them. */
  readonly isOfMany: boolean;
  /** True when all its places are shown. */
  readonly isUnfolded: boolean;
  readonly onUnfold: (rowKey: string) => void;
}

/** A row of the table, without the group and its mandate. */
interface Row {
  readonly key: string;
  readonly cells: JSX.Element;
}

function Rows({ rowKey, row, choice, isOfMany, isUnfolded, onUnfold }: GroupRowsProps): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const styles = useGroupTableStyles();
  const links = useOverviewLinks();
  const { group, places } = row;
  const shown = isUnfolded ? places : placesShown(places, choice, isOfMany);
  const others = places.length - shown.length;
  const href = links.group(group.key);
  const othersCell = (
    <td role="cell" colSpan={2} className={styles.member}>
      {places.length === 0 ? (
        strings.noPlaces
      ) : (
        <button type="button" className={styles.unfold} aria-label={`${group.name}: ${strings.showFilled(others)}`} onClick={() => onUnfold(rowKey)}>
          {strings.showFilled(others)}
        </button>
      )}
    </td>
  );
  const rows: readonly Row[] = [
    ...shown.map((place) => ({
      key: place.seat.key,
      cells: (
        <>
          <MemberCell place={place} group={group} isOfMany={isOfMany} />
          <TermCell place={place} />
        </>
      )
    })),
    ...(others > 0 || places.length === 0 ? [{ key: 'others', cells: othersCell }] : [])
  ];
  return (
    <tbody role="rowgroup">
      {rows.map(({ key, cells }, index) => (
        <tr role="row" key={key} className={index === 0 ? styles.firstRow : undefined}>
          {index === 0 && (
            <th role="rowheader" scope="rowgroup" rowSpan={rows.length}>
              {href === '' ? (
                <span className={styles.group}>{group.name}</span>
              ) : (
                <a className={styles.groupLink} href={href}>
                  {group.name}
                </a>
              )}
            </th>
          )}
          {cells}
          {index === 0 && <MandateCell row={row} span={rows.length} />}
        </tr>
      ))}
    </tbody>
  );
}

/** A group and its places: one row per place, the group and its mandate beside all of them. Drawn anew only when they change. */
export const GroupRows = React.memo(Rows);
