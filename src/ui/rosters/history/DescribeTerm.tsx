import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredSeat } from '../../../application/ports/seatEditor';
import type { Term } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { DecisionFields } from '../change/DecisionFields';
import { WorkOutcome } from '../change/WorkOutcome';
import type { SeatRowProps } from '../members/SeatRow';
import { useRostersStyles } from '../Rosters.styles';

export interface TermFormProps extends SeatRowProps {
  readonly stored: StoredSeat;
  /** The term of the one who sits there. */
  readonly term: Term;
  readonly onClose: () => void;
}

/** What a term says beside who and when: changed without touching the seat. */
export function DescribeTerm({ story, roster, members, stored, term, onClose }: TermFormProps): JSX.Element {
  const { change } = useStrings(rostersStrings);
  const words = useStrings(memberStrings);
  const strings = change.describe;
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const { seatEditor } = usePorts();
  const [draft, setDraft] = React.useState(term);
  const row = stored.terms.find((candidate) => candidate.term.key === term.key);
  const { work } = members;
  const save = (): void => {
    if (row) work.run(story.seat.key, () => seatEditor.describeTerm(row, draft), strings.done);
  };
  return (
    <form
      className={styles.form}
      aria-label={strings.heading(roster.people.get(term.personKey)?.name || words.notShown)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DecisionFields draft={draft} onEdit={(next) => setDraft({ ...draft, ...next })} />
      <WorkOutcome work={work} onRetry={save} />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={work.isWorking ? change.saving : strings.save} disabled={work.isWorking || !row} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
