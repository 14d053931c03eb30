import * as React from 'react';
import { decisionsAtMeeting } from '../../../application/minutes/decisionsAtMeeting';
import { extractDocument } from '../../../domain/minutes/extractDocument';
import { meetingStrings } from '../../../loc/meeting/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { NameOf } from '../NameOf';
import { useMeetingStyles } from './Meeting.styles';
import { PaperView } from './PaperView';

export interface ExtractPaperProps {
  readonly bodyKey: string;
  readonly date: string;
  readonly place: string;
  readonly nameOf: NameOf;
}

/** The minutes' extract of a meeting's recorded decisions, all of them or one. */
export function ExtractPaper({ bodyKey, date, place, nameOf }: ExtractPaperProps): JSX.Element {
  const strings = useStrings(meetingStrings).papers;
  const styles = useMeetingStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => decisionsAtMeeting(ports, bodyKey, date), [ports, bodyKey, date]));
  const [chosen, setChosen] = React.useState('');
  if (loaded.kind === 'loading') return <Skeleton lines={[60, 90, 80]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.value.length === 0) return <p role="status">{strings.none}</p>;
  const keyOf = (decided: (typeof loaded.value)[number]): string => String(decided.decision.entry.id);
  const shown = loaded.value.filter((decided) => chosen === '' || keyOf(decided) === chosen);
  return (
    <>
      {loaded.value.length > 1 && (
        <SelectField
          className={styles.choose}
          label={strings.extract}
          value={chosen}
          onChange={setChosen}
          options={[{ value: '', text: strings.whole }, ...loaded.value.map((decided) => ({ value: keyOf(decided), text: decided.groupName }))]}
        />
      )}
      <PaperView paper={{ document: extractDocument(shown, nameOf), bodyKey, bodyName: nameOf(bodyKey), date, place, numberedHeadings: false }} />
    </>
  );
}
