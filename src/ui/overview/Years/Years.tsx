import * as React from 'react';
import type { Overview } from '../../../domain/overview/overview';
import type { OverviewFollowup } from '../../../domain/overview/overviewFollowup';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { Bars } from '../Bars/Bars';
import { useOverviewStyles } from '../Overview.styles';
import { ChartOrTable } from '../Section/ChartOrTable';
import { Section } from '../Section/Section';
import { overviewTables } from '../overviewTables';

export interface YearsProps {
  readonly overview: Overview;
  readonly followup: OverviewFollowup | null;
}

/** How places and mandates have come and gone over the years. */
export function Years({ overview, followup }: YearsProps): JSX.Element {
  const { years: strings } = useStrings(overviewPartStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const { years, scope, today } = overview;
  const labelOf = (year: number): string => (today.startsWith(`${year}-`) ? strings.soFar(year) : String(year));
  const barsOf = <Row extends { readonly year: number }>(rows: readonly Row[], countOf: (row: Row) => number) =>
    rows.map((row) => ({ key: String(row.year), label: labelOf(row.year), count: countOf(row) }));
  const charts = [
    { title: strings.held, bars: barsOf(years, ({ held }) => held) },
    { title: strings.vacant, bars: barsOf(years, ({ vacant }) => vacant) },
    ...(followup
      ? [
          { title: strings.inForce, bars: barsOf(followup.years, ({ inForce }) => inForce) },
          { title: strings.established, bars: barsOf(followup.years, ({ established }) => established) }
        ]
      : [])
  ];
  return (
    <Section heading={strings.heading} sentence="">
      <p className={styles.sectionIntro}>{strings.about}</p>
      <ChartOrTable about={scope.name} what={strings.heading} table={() => overviewTables(overview, language).years(followup)}>
        {charts.map(({ title, bars }) => (
          <React.Fragment key={title}>
            <h4 className={styles.partHeading}>{title}</h4>
            <Bars title={title} bars={bars} />
          </React.Fragment>
        ))}
      </ChartOrTable>
    </Section>
  );
}
