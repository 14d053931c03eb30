import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredContribution } from '../../../application/ports/contributions';
import { contributionParties } from '../../../domain/fairness/contributionParties';
import { contributionStrings } from '../../../loc/contributions/strings';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { FairnessHeading } from '../FairnessHeading';
import { useFairnessPanelStyles } from '../FairnessPanel.styles';
import type { LoadedBasis } from '../useFairnessBasis';
import { yearOf, yearsBack } from '../useFairnessBasis';
import { ContributionRow } from './ContributionRow';
import { useContributions } from './useContributions';

export interface ContributionsProps {
  readonly basis: LoadedBasis;
  /** Key of the healthcare region whose groups one chooses among; empty for all. */
  readonly healthcareRegion: string;
  readonly onSaved: (contribution: StoredContribution) => void;
}

/** What each region and organisation puts into a group in a year beyond its seats: read, recorded, undone and taken out. */
export function Contributions(props: ContributionsProps): JSX.Element {
  const { basis } = props;
  const strings = useStrings(contributionStrings);
  const styles = useFairnessPanelStyles();
  const work = useContributions(props);
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(yearOf(basis.today) - back));
  const parties = contributionParties(work.groupKey, basis.facts);
  const section = (heading: string, isOrganisation: boolean, explained = ''): JSX.Element | null => {
    const rows = parties.filter(({ organisation }) => (organisation !== '') === isOrganisation);
    return rows.length === 0 ? null : (
      <>
        <FairnessHeading below={2}>{heading}</FairnessHeading>
        {explained !== '' && <p className={styles.quiet}>{explained}</p>}
        <ul className={styles.plainList}>
          {rows.map((party) => (
            <ContributionRow key={`${work.groupKey} ${work.year} ${party.regionKey} ${party.organisation}`} party={party} basis={basis} work={work} />
          ))}
        </ul>
      </>
    );
  };
  return (
    <section ref={work.place as React.RefObject<HTMLElement>}>
      <FairnessHeading below={1}>{strings.heading}</FairnessHeading>
      <p className={styles.text}>
        {strings.intro} {basis.mayKeep ? strings.mayKeep : strings.readOnly}
      </p>
      <div className={styles.choices}>
        <SelectField label={strings.group} value={work.groupKey} options={groupOptions(work.groups)} onChange={work.chooseGroup} />
        <SelectField label={strings.year} value={String(work.year)} options={years.map((value) => ({ value, text: value }))} onChange={(year) => work.chooseYear(Number(year))} />
      </div>
      <div role="status">
        {work.said !== '' && (
          <p className={styles.notice}>
            {work.said}{' '}
            {work.undo && (
              <button type="button" className={styles.link} onClick={work.undo}>
                {strings.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {section(strings.regions, false)}
      {section(strings.organisations, true, strings.apart)}
      <div className={styles.actions}>
        <DefaultButton text={strings.download} onClick={work.download} />
      </div>
    </section>
  );
}
