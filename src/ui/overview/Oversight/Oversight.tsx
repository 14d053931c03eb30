import * as React from 'react';
import { oversightOf } from '../../../domain/overview/oversightOf';
import type { Overview, OverviewGroup } from '../../../domain/overview/overview';
import { overviewStrings } from '../../../loc/overview/strings';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';
import { Leading } from '../Section/Leading';
import { ManyLines } from '../Section/ManyLines';
import { Section } from '../Section/Section';
import { YearlyNotes } from '../YearlyNotes/YearlyNotes';
import { useOverviewLinks } from '../useOverviewLinks';

export interface OversightProps {
  readonly overview: Overview;
  /** True where the site keeps the yearly notes. */
  readonly isLive: boolean;
}

/** What the staff and those who give groups their mandates follow up, each thing with a way to the group or the case. */
export function Oversight({ overview, isLive }: OversightProps): JSX.Element {
  const { todo } = useStrings(overviewStrings);
  const { oversight: strings } = useStrings(overviewPartStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const links = useOverviewLinks();
  const { withoutMandate, review, withoutLead, pastEnd, meetings } = oversightOf(overview);
  const day = (date: string): string => formatDate(date, language);
  const leading = (key: string, href: string, said: string): JSX.Element => (
    <li key={key}>
      <Leading href={href}>{said}</Leading>
    </li>
  );
  const part = (heading: string, groups: readonly OverviewGroup[], say: (group: OverviewGroup) => string): JSX.Element => (
    <>
      <h4 className={styles.partHeading}>{`${heading} (${groups.length})`}</h4>
      {groups.length === 0 ? <p className={styles.sectionIntro}>{strings.noneOf}</p> : <ManyLines lines={groups.map((group) => leading(group.group.key, links.group(group.group.key), say(group)))} />}
    </>
  );
  return (
    <Section heading={strings.heading}>
      {overview.isParticipant && (
        <>
          <h4 className={styles.partHeading}>{strings.nextMeeting}</h4>
          {meetings.length === 0 && <p className={styles.sectionIntro}>{strings.noneOf}</p>}
          {meetings.map(({ bodyName, date, cases }) => (
            <div key={`${bodyName} ${date}`}>
              <p className={styles.how}>{date === '' ? strings.undated(bodyName, cases.length) : strings.meeting(bodyName, day(date), cases.length)}</p>
              <ul className={styles.plainList}>
                {cases.map(({ mandateKey, groupKey, groupName, state }) => leading(mandateKey, links.mandate(groupKey, mandateKey, state)?.href ?? '', todo.cases[state]?.(groupName) ?? groupName))}
              </ul>
            </div>
          ))}
        </>
      )}
      {part(strings.withoutMandate, withoutMandate, ({ group }) => group.name)}
      {part(strings.review, review, ({ group, mandate }) => (mandate.reviewDate === '' ? strings.reviewNow(group.name) : strings.reviewSince(group.name, day(mandate.reviewDate))))}
      {part(strings.withoutLead, withoutLead, ({ group, withoutLead: lead }) => (lead?.since ? strings.leadSince(group.name, day(lead.since)) : strings.leadNever(group.name)))}
      {part(strings.pastEnd, pastEnd, ({ group, pastEnd: until }) => strings.pastSince(group.name, day(until)))}
      {isLive && overview.isParticipant && <YearlyNotes overview={overview} />}
    </Section>
  );
}
