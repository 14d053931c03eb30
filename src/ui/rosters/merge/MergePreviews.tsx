import * as React from 'react';
import type { GroupMergePreview } from '../../../application/rosters/readMergePreviews';
import { readMergePreviews } from '../../../application/rosters/readMergePreviews';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { Group } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';

export interface MergePreviewsProps {
  /** The group that the others go up in. */
  readonly group: Group;
  readonly frame: RosterFrame;
  readonly merged: readonly string[];
  readonly date: string;
}

/** What will become of the seats, terms, mandate and history of each group that is merged. */
export function MergePreviews({ group, frame, merged, date }: MergePreviewsProps): JSX.Element | null {
  const { merge } = useStrings(groupLifeStrings);
  const { and } = useStrings(rostersStrings);
  const members = useStrings(memberStrings);
  const strings = merge.preview;
  const language = useLanguage();
  const styles = useRostersStyles();
  const ports = usePorts();
  const keys = merged.join(' ');
  const loaded = useLoaded(
    React.useCallback(() => readMergePreviews(ports, keys.split(' ').filter((key) => key !== ''), group.key, date), [ports, keys, group.key, date])
  );
  if (merged.length === 0 || date === '') return null;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.kind === 'loading') return <Skeleton lines={[30, 60, 60, 50]} />;
  const sentences = ({ seatCount, ending, takenBack, sitOn, needSeat, names, hasMandate }: GroupMergePreview): readonly string[] => {
    const named = (people: readonly string[]): string => inSentence(people.map((key) => names.get(key) || members.notShown), and);
    return [
      strings.ends(seatCount, ending.length, formatDate(date, language)),
      ...(takenBack.length === 0 ? [] : [strings.takenBack(takenBack.length)]),
      ...(sitOn.length === 0 ? [] : [strings.sitOn(named(sitOn), group.name)]),
      ...(needSeat.length === 0 ? [] : [strings.needSeat(named(needSeat), group.name)]),
      hasMandate ? strings.mandate : strings.noMandate,
      strings.history(group.name)
    ];
  };
  return (
    <section aria-label={strings.heading}>
      <h4 className={styles.legend}>{strings.heading}</h4>
      {loaded.value.map((preview) => (
        <div key={preview.groupKey}>
          <p className={styles.text}>
            <strong>{frame.names.get(preview.groupKey) ?? preview.groupKey}</strong>
          </p>
          <ul className={styles.text}>
            {sentences(preview).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
