import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { mailLink } from '../../../domain/notification/messageLinks';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';
import { useReceivers } from '../useReceivers';
import type { StartGroupProps } from './StartGroup';
import type { StartedSeats } from './useStartGroup';

export interface StartedGroupViewProps extends StartGroupProps {
  readonly started: StartedSeats;
}

/** What has been done, and what is next: the draft, the mandator, the seats. */
export function StartedGroupView({ started, onOpen }: StartedGroupViewProps): JSX.Element {
  const { start } = useStrings(groupLifeStrings);
  const { and } = useStrings(rostersStrings);
  const strings = start.started;
  const styles = useRostersStyles();
  const { editorPage } = usePages();
  const { group, profile } = started.group;
  const draft = started.mandateKey === null ? '' : pageAddress(editorPage, { grupp: group.key });
  const said = started.mandateKey !== null ? strings.draft : started.draftFailure === null ? strings.noFamily : strings.noDraft;
  const names = inSentence(started.mandators.map(({ name }) => name), and);
  const { clock } = usePorts();
  const receivers = useReceivers(group.mandators, swedishDay(clock.now()));
  const message = {
    to: receivers,
    subject: strings.subject(group.name),
    lines: [strings.line(group.name, profile.need), absoluteAddress(window.location.pathname, { grupp: group.key })]
  };
  return (
    <div role="status">
      <h2 className={styles.title}>{strings.heading(group.name)}</h2>
      <p className={styles.text}>{strings.seats(started.seatCount)}</p>
      <p className={styles.text}>
        {said}{' '}
        {draft !== '' && (
          <a className={styles.link} href={draft}>
            {strings.toDraft}
          </a>
        )}
      </p>
      {names !== '' && (
        <p className={styles.text}>
          {strings.tell(names)}{' '}
          <a className={styles.link} href={mailLink(message)}>
            {strings.mail}
          </a>
        </p>
      )}
      <PrimaryButton text={strings.toGroup} onClick={() => onOpen(group.key)} />
    </div>
  );
}
