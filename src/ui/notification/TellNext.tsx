import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { mailLink, teamsLink } from '../../domain/notification/messageLinks';
import { notificationStrings } from '../../loc/notification/strings';
import { useStrings } from '../language/useStrings';
import { inSentence } from '../language/inSentence';
import type { MessageFacts } from './preparedMessage';
import { preparedMessage } from './preparedMessage';
import { useTellNextStyles } from './TellNext.styles';

/** A message to those next in turn, one click away: everything works with no flow at all. */
export function TellNext(facts: MessageFacts): JSX.Element | null {
  const strings = useStrings(notificationStrings);
  const styles = useTellNextStyles();
  const message = preparedMessage(facts);
  if (message === null) {
    return null;
  }
  const chat = teamsLink(message);
  return (
    <section className={styles.tell}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.sentence}>{message.names.length > 0 ? strings.to(inSentence(message.names, strings.and)) : strings.toNobody}</p>
      <p className={styles.sentence}>{strings.why}</p>
      <p className={styles.ways}>
        <Link className={styles.way} href={mailLink(message)}>
          {strings.mail}
        </Link>
        {chat && (
          <Link className={styles.way} href={chat} target="_blank" rel="noopener noreferrer">
            {strings.teams}
          </Link>
        )}
      </p>
    </section>
  );
}
