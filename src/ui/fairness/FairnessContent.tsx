import * as React from 'react';
import type { MeasuredBurden } from '../../domain/fairness/fairness';
import { regionNamed } from '../../domain/roster/regionNamed';
import { regionsOfGroup } from '../../domain/roster/regionsOfGroup';
import { fairnessStrings } from '../../loc/fairness/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { Burdens } from './burdens/Burdens';
import { FairnessChoices } from './FairnessChoices';
import { useFairnessPanelStyles } from './FairnessPanel.styles';
import { useFairness } from './useFairness';
import type { LoadedBasis } from './useFairnessBasis';

export interface FairnessContentProps extends LoadedBasis {
  readonly healthcareRegion: string;
}

/** The sentence, the choices and what they give. */
export function FairnessContent({ healthcareRegion, ...basis }: FairnessContentProps): JSX.Element {
  const strings = useStrings(fairnessStrings);
  const language = useLanguage();
  const styles = useFairnessPanelStyles();
  const { choice, choose, fairness, sentence } = useFairness(basis, healthcareRegion);
  const since = (day: string): string => (day.endsWith('-01-01') ? day.slice(0, 4) : formatDate(day, language));
  const shown = fairness.regions.filter(({ measure, total }) => (choice.measure === 'all' ? total > 0 : measure === choice.measure));
  const apart = (burdens: readonly MeasuredBurden[]): readonly MeasuredBurden[] => burdens.filter(({ total }) => choice.measure === 'all' && total > 0);
  const own = new Set(regionsOfGroup({ healthcareRegions: [healthcareRegion] }).map(({ key }) => key));
  // One region's figure may have another source than the next's: each source is told once.
  const sources = [...new Set(basis.inhabitants.filter(({ regionKey }) => own.has(regionKey)).map(({ year, source }) => strings.inhabitants(year, source)))];
  return (
    <>
      <p className={styles.sentence} role="status">
        {strings.sentence(sentence, regionNamed, since)}
      </p>
      <FairnessChoices choice={choice} choose={choose} today={basis.today} />
      {shown.length > 0 && <p className={styles.quiet}>{strings.legend}</p>}
      {shown.map((burden) => (
        <Burdens key={burden.measure} title={strings.measures[burden.measure]} burden={burden} nameOf={regionNamed} partyHeading={strings.party} />
      ))}
      {apart(fairness.nationalRepresentatives).map((burden) => (
        <Burdens key="national" title={strings.nationalRepresentatives} burden={burden} nameOf={regionNamed} partyHeading={strings.party} />
      ))}
      {apart(fairness.municipalities).map((burden) => (
        <Burdens key={`municipal ${burden.measure}`} title={burden.measure === 'seats' ? strings.municipalities : strings.ofOrganisations(strings.measures[burden.measure])} burden={burden} nameOf={regionNamed} partyHeading={strings.organisation} />
      ))}
      {fairness.unreadTerms > 0 && <p className={styles.quiet}>{strings.unread(fairness.unreadTerms)}</p>}
      {choice.shareKind === 'perCapita' &&
        sources.map((source) => (
          <p key={source} className={styles.quiet}>
            {source}
          </p>
        ))}
    </>
  );
}
