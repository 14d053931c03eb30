import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ContributionParty } from '../../../domain/fairness/contributionParties';
import { contributionKey } from '../../../domain/fairness/contributionKey';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { contributionStrings } from '../../../loc/contributions/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useFairnessPanelStyles } from '../FairnessPanel.styles';
import type { LoadedBasis } from '../useFairnessBasis';
import { ContributionForm } from './ContributionForm';
import { meetingsHosted } from './meetingsHosted';
import type { ContributionsWork } from './useContributions';

export interface ContributionRowProps {
  readonly party: ContributionParty;
  readonly basis: LoadedBasis;
  readonly work: ContributionsWork;
}

/** What one party has put in during the year, and the form that changes it. */
export function ContributionRow({ party, basis, work }: ContributionRowProps): JSX.Element {
  const strings = useStrings(contributionStrings);
  const styles = useFairnessPanelStyles();
  const locale = useLanguage() === 'sv-SE' ? 'sv-SE' : 'en-GB';
  const amountOf = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const { groupKey, year } = work;
  const key = contributionKey({ groupKey, year, ...party });
  const kept = basis.contributions.find((given) => given.key === key);
  const name = party.organisation || regionNamed(party.regionKey);
  const hosted = party.organisation === '' ? meetingsHosted(basis.facts.meetings, { groupKey, year, regionKey: party.regionKey }) : 0;
  const said = [
    hosted === 0 ? '' : strings.meetings(hosted),
    kept && kept.hours > 0 ? strings.hours(amountOf.format(kept.hours)) : '',
    kept && kept.fullTimePercent > 0 ? strings.fullTime(amountOf.format(kept.fullTimePercent)) : '',
    kept && kept.cost > 0 ? strings.cost(amountOf.format(kept.cost)) : ''
  ].filter(Boolean);
  const isOpen = work.opened === key;
  return (
    <li className={styles.row} data-row={key}>
      <div className={styles.beside}>
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.quiet}>{said.length === 0 ? strings.nothing : said.join(' · ')}</p>
        </div>
        {basis.mayKeep && (
          <DefaultButton text={strings.edit} ariaLabel={strings.editNamed(name, year)} aria-expanded={isOpen} onClick={() => work.open(isOpen ? '' : key)} />
        )}
      </div>
      {isOpen && <ContributionForm party={party} name={name} kept={kept} work={work} />}
    </li>
  );
}
