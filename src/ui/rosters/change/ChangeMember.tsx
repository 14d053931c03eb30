import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { PersonPicker } from '../../people/PersonPicker/PersonPicker';
import type { SeatRowProps } from '../members/SeatRow';
import { useRostersStyles } from '../Rosters.styles';
import { useSeatWords } from '../useSeatWords';
import { DateField } from './DateField';
import { DecisionFields } from './DecisionFields';
import { PersonFields } from './PersonFields';
import { SamePerson } from './SamePerson';
import { useChangeMember } from './useChangeMember';
import { WorkOutcome } from './WorkOutcome';

/** Puts somebody on a seat in one step: who and from when; the rest is there for those who need it. */
export function ChangeMember(props: SeatRowProps): JSX.Element {
  const { story, members, group } = props;
  const { change: strings } = useStrings(rostersStrings);
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const name = useSeatWords(group).seatName(story.seat);
  const { draft, edit, choose, problem, same, ends, save } = useChangeMember(props);
  const isHeld = story.place.kind === 'held';
  const { work } = members;
  return (
    <form
      className={styles.form}
      aria-label={isHeld ? strings.heading(name) : strings.fillHeading(name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <PersonPicker label={strings.who} value={draft.person} onChange={choose} allowsNoAccount />
      {draft.person !== null && <PersonFields draft={draft} onEdit={edit} isPatient={story.seat.role === 'patient'} />}
      {draft.person !== null && <SamePerson {...same} />}
      <div className={styles.beside}>
        <DateField label={strings.from} value={draft.from} onChange={(from) => edit({ from })} />
        <DateField label={strings.to} value={draft.to} onChange={(to) => edit({ to })} />
      </div>
      {ends !== '' && <p className={styles.quiet}>{ends}</p>}
      <details>
        <summary>{strings.more}</summary>
        <DecisionFields draft={draft} onEdit={edit} />
      </details>
      {problem !== '' && <p role="alert">{problem}</p>}
      <WorkOutcome work={work} onRetry={save} />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={work.isWorking ? strings.saving : isHeld ? strings.save : strings.fill} disabled={work.isWorking} />
        <DefaultButton text={shared.cancel} onClick={members.close} />
      </div>
    </form>
  );
}
