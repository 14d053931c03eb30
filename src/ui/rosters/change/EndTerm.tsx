import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { endTerm } from '../../../application/rosters/endTerm';
import { memberStrings } from '../../../loc/members/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { TermFormProps } from '../history/DescribeTerm';
import { useRostersStyles } from '../Rosters.styles';
import { DateField } from './DateField';
import { WorkOutcome } from './WorkOutcome';

/** Sets the last day of the one who sits on a seat. */
export function EndTerm({ story, roster, members, stored, term, onClose }: TermFormProps): JSX.Element {
  const { change } = useStrings(rostersStrings);
  const words = useStrings(memberStrings);
  const strings = change.end;
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const styles = useRostersStyles();
  const ports = usePorts();
  const [to, setTo] = React.useState(term.to === '' ? roster.today : term.to);
  const [key] = React.useState(() => ports.identifiers.next());
  const name = roster.people.get(term.personKey)?.name || words.notShown;
  const { work } = members;
  const save = (): void =>
    work.change(story.seat.key, () => endTerm(ports, stored, { key, term, to }), strings.done(name, formatDate(to, language), to < roster.today));
  return (
    <form
      className={styles.form}
      aria-label={strings.heading(name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DateField
        label={strings.last}
        value={to}
        onChange={(next) => {
          work.reset();
          setTo(next);
        }}
      />
      <WorkOutcome work={work} onRetry={save} />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={work.isWorking ? change.saving : strings.save} disabled={work.isWorking || to === ''} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
