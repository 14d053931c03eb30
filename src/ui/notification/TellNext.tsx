import * as React from 'react';
import { notificationStrings } from '../../loc/notification/strings';
import { useStrings } from '../language/useStrings';
import { MessageWays } from './MessageWays';
import type { MessageFacts, ToldCase } from './preparedMessages';
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
            {!isOne && <p className={styles.subject} lang="sv">{message.subject}</p>}
            <MessageWays message={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}
