import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { mailLink, teamsLink } from '../../domain/notification/messageLinks';
import { notificationStrings } from '../../loc/notification/strings';
import { useStrings } from '../language/useStrings';
import { inSentence } from '../language/inSentence';
import type { MessageFacts, NamedMessage, ToldCase } from './preparedMessages';
import { preparedMessages } from './preparedMessages';
import { useTellNextStyles } from './TellNext.styles';

export interface TellNextProps extends MessageFacts {
  readonly cases: readonly ToldCase[];
}

/** Messages to those next in turn, one click away each: everything works with no flow at all. */
export function TellNext({ cases, ...facts }: TellNextProps): JSX.Element | null {
  const strings = useStrings(notificationStrings);
  const styles = useTellNextStyles();
  const messages = preparedMessages(cases, facts);
  const isOne = messages.length === 1;
  const ways = (message: NamedMessage): JSX.Element => {
    const chat = teamsLink(message);
    return (
      <p className={styles.ways}>
        <Link className={styles.way} href={mailLink(message)} aria-label={strings.mailAbout(message.subject)}>
          {strings.mail}
        </Link>
        {chat && (
          <Link className={styles.way} href={chat} target="_blank" rel="noopener noreferrer" aria-label={strings.teamsAbout(message.subject)}>
            {strings.teams}
          </Link>
        )}
      </p>
    );
  };
  if (messages.length === 0) {
    return null;
  }
  return (
    <section className={styles.tell}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.sentence}>{strings.why}</p>
      <ul className={styles.messages}>
        {messages.map((message) => (
          <li key={`${message.subject} ${message.lines.join(' ')}`} className={styles.message}>
            {!isOne && <p className={styles.subject}>{message.subject}</p>}
            <p className={styles.sentence}>{message.names.length > 0 ? strings.to(inSentence(message.names, strings.and)) : strings.toNobody}</p>
            {ways(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
