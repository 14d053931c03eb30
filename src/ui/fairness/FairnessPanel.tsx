import * as React from 'react';
import { fairnessStrings } from '../../loc/fairness/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { FairnessContent } from './FairnessContent';
import type { PanelLevel } from './FairnessHeading';
import { FairnessHeading, PanelLevelProvider } from './FairnessHeading';
import { useFairnessPanelStyles } from './FairnessPanel.styles';
import { ContributionsLoading } from './contributions/ContributionsLoading';
import { useSavedContributions } from './useSavedContributions';
import { useFairnessBasis } from './useFairnessBasis';

export interface FairnessPanelProps {
  /** Key of the healthcare region shown first; empty for the whole country. */
  readonly healthcareRegion: string;
  readonly level: PanelLevel;
}

/** Who has borne what over time, and whose turn it is. */
export function FairnessPanel({ healthcareRegion, level }: FairnessPanelProps): JSX.Element {
  const strings = useStrings(fairnessStrings);
  const styles = useFairnessPanelStyles();
  const loaded = useFairnessBasis();
  const { basis, keep } = useSavedContributions(loaded.kind === 'loaded' ? loaded.value : null);
  return (
    <PanelLevelProvider value={level}>
      <section className={styles.view}>
        <FairnessHeading below={0}>{strings.heading}</FairnessHeading>
        <p className={styles.text}>{strings.intro}</p>
        {loaded.kind === 'loading' && <Skeleton lines={[70, 40, 90, 90, 90]} />}
        {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
        {basis && <FairnessContent {...basis} healthcareRegion={healthcareRegion} />}
        {basis?.isParticipant && <ContributionsLoading basis={basis} healthcareRegion={healthcareRegion} onSaved={keep} />}
      </section>
    </PanelLevelProvider>
  );
}
