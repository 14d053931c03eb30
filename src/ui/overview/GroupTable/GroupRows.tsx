import * as React from 'react';
import type { GroupOverview } from '../../../application/overview/regionOverview';
import type { Pages } from '../useMandateLink';
import { useGroupTableStyles } from './GroupTable.styles';
import { MandateCell } from './MandateCell';
import { MemberCell } from './MemberCell';
import { TermCell } from './TermCell';

/** A group and its places: one row per place, the group and its mandate beside all of them. */
export function GroupRows({ row, pages }: { readonly row: GroupOverview; readonly pages: Pages }): JSX.Element {
  const styles = useGroupTableStyles();
  const { group, places } = row;
  return (
    <tbody role="rowgroup">
      {places.map((place, index) => (
        <tr role="row" key={place.seat.key} className={index === 0 ? styles.firstRow : undefined}>
          {index === 0 && (
            <th role="rowheader" scope="rowgroup" rowSpan={places.length}>
              <span className={styles.group}>{group.name}</span>
            </th>
          )}
          <MemberCell place={place} row={row} />
          <TermCell place={place} />
          {index === 0 && <MandateCell row={row} pages={pages} />}
        </tr>
      ))}
    </tbody>
  );
}
