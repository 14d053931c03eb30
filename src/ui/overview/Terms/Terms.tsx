import * as React from 'react';
import { byText } from '../../../domain/followup/byText';
import { endingMonths } from '../../../domain/overview/endingMonths';
import type { Overview } from '../../../domain/overview/overview';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { Bar } from '../Bars/Bars';
import { Bars } from '../Bars/Bars';
import { ChartOrTable } from '../Section/ChartOrTable';
import { Leading } from '../Section/Leading';
import { ManyLines } from '../Section/ManyLines';
import { Section } from '../Section/Section';
import { monthsTold, overviewTables } from '../overviewTables';
import { useOverviewStyles } from '../Overview.styles';
import { useOverviewLinks } from '../useOverviewLinks';
import { EndingLines } from './EndingLines';

export interface TermsProps {
  readonly overview: Overview;
}

/** When terms end, month by month, and where many leave at once. */
export function Terms({ overview }: TermsProps): JSX.Element {
  const { terms: strings } = useStrings(overviewPartStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const links = useOverviewLinks();
  const monthName = new Intl.DateTimeFormat(language === 'sv-SE' ? 'sv-SE' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const { groups, today, cliffs, scope } = overview;
  const months = endingMonths(groups, today, monthsTold);
  const endings = months.flatMap((month) => month.endings);
  const unfollowed = endings.filter(({ place }) => !place.isFollowed).length;
  const nameOf = new Map(groups.map(({ group }) => [group.key, group.name]));
  const bars = months.map(
    ({ month, endings: ofMonth }): Bar => ({
      key: month,
      label: monthName.format(new Date(`${month}-01T00:00:00Z`)),
      count: ofMonth.length,
      said: ofMonth.length === 0 ? strings.none : strings.ends(ofMonth.length),
      below: ofMonth.length > 0 && <EndingLines endings={ofMonth} />
    })
  );
  const sentence = [strings.sentence(endings.length, monthsTold), endings.length > 0 && unfollowed > 0 ? strings.unfollowed(unfollowed) : ''].join(' ').trim();
  return (
    <Section heading={strings.heading} sentence={sentence}>
      {cliffs.length > 0 && (
        <>
          <h4 className={styles.partHeading}>{strings.cliffs}</h4>
          <ManyLines
            lines={[...cliffs].sort((one, other) => byText(one.from, other.from)).map(({ groupKey, from, termKeys, of }) => (
              <li key={`${groupKey} ${from}`}>
                <Leading href={links.group(groupKey)}>{strings.cliff(nameOf.get(groupKey) ?? groupKey, termKeys.length, of, formatDate(from, language))}</Leading>
              </li>
            ))}
          />
        </>
      )}
      <ChartOrTable about={scope.name} what={strings.heading} table={overviewTables(overview, language).terms}>
        <Bars title={strings.heading} bars={bars} />
      </ChartOrTable>
    </Section>
  );
}
