import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { EndTerm } from '../change/EndTerm';
import { SeatForm } from '../change/SeatForm';
import type { SeatRowProps } from '../members/SeatRow';
import { useRostersStyles } from '../Rosters.styles';
import { DescribeTerm } from './DescribeTerm';
import { SeatHistory } from './SeatHistory';

type Part = 'end' | 'describe' | 'edit' | null;

/** A seat's history, and what else may be done with it than putting somebody there. */
export function SeatAbout(props: SeatRowProps): JSX.Element {
  const { story, members, mayKeep, group, roster } = props;
  const { change: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { seatEditor } = usePorts();
  const [part, setPart] = React.useState<Part>(null);
  const stored = roster.stored.get(story.seat.key);
  const close = (): void => {
    members.work.reset();
    setPart(null);
  };
  return (
    <div className={styles.panel}>
      <SeatHistory {...props} />
      {mayKeep && stored && part === null && (
        <div className={styles.actions}>
          {story.current !== null && <DefaultButton text={strings.end.open} onClick={() => setPart('end')} />}
          {story.current !== null && <DefaultButton text={strings.describe.open} onClick={() => setPart('describe')} />}
          <DefaultButton text={strings.seat.edit} onClick={() => setPart('edit')} />
        </div>
      )}
      {stored && part === 'end' && story.current !== null && <EndTerm {...props} stored={stored} term={story.current} onClose={close} />}
      {stored && part === 'describe' && story.current !== null && <DescribeTerm {...props} stored={stored} term={story.current} onClose={close} />}
      {stored && part === 'edit' && (
        <SeatForm
          group={group}
          begin={story.seat}
          label={strings.seat.edit}
          saveText={strings.seat.saveEdit}
          work={members.work}
          onClose={close}
          onSave={(draft) =>
            members.work.run(story.seat.key, () => seatEditor.changeSeat(stored, { ...story.seat, ...draft }), strings.seat.changed)
          }
        />
      )}
    </div>
  );
}
