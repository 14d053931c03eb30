import * as React from 'react';
import type { GroupOverview } from '../../../application/overview/regionOverview';
import type { Region } from '../../../domain/roster/regions';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { EndingTerms } from '../EndingTerms/EndingTerms';
import { Figures } from '../Figures/Figures';
import { GroupTable } from '../GroupTable/GroupTable';
import { useGroupTable } from '../GroupTable/useGroupTable';
import { useOverviewStyles } from '../Overview.styles';
import type { Pages } from '../useMandateLink';
import { useWatchItems } from '../WatchList/useWatchItems';
import { WatchList } from '../WatchList/WatchList';
import { useRegionFigures } from './useRegionFigures';

export interface RegionContentProps {
  readonly region: Region;
  readonly rows: readonly GroupOverview[];
  readonly pages: Pages;
}

export function RegionContent({ region, rows, pages }: RegionContentProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const table = useGroupTable(rows);
  const tableHeading = React.useRef<HTMLHeadingElement>(null);
  const figures = useRegionFigures(rows, (choice) => {
    table.choose(choice);
    tableHeading.current?.focus();
    tableHeading.current?.scrollIntoView?.({ block: 'start' });
  });
  const watched = useWatchItems(region.name, rows, pages);
  const headingId = `uppdrag-grupper-${region.key}`;
  if (rows.length === 0) {
    return (
      <section>
        <h3 className={styles.heading}>{strings.empty.heading}</h3>
        <p className={styles.sectionIntro}>{strings.empty.why}</p>
      </section>
    );
  }
  return (
    <>
      <Figures figures={figures} />
      <div className={styles.beside}>
        <section className={styles.section}>
          <h3 className={styles.heading}>{strings.watch.heading}</h3>
          <WatchList items={watched} />
        </section>
        <section className={styles.section}>
          <h3 className={styles.heading}>{strings.ends.heading}</h3>
          <p className={styles.sectionIntro}>{strings.ends.intro}</p>
          <EndingTerms rows={rows} />
        </section>
      </div>
      <section className={styles.section}>
        <h3 className={styles.heading} id={headingId} ref={tableHeading} tabIndex={-1}>
          {strings.groups.heading}
        </h3>
        <GroupTable table={table} total={rows.length} pages={pages} labelledBy={headingId} />
      </section>
    </>
  );
}
