import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { mailLink, teamsLink } from '../../domain/notification/messageLinks';
import { notificationStrings } from '../../loc/notification/strings';
import { inSentence } from '../language/inSentence';
import { useStrings } from '../language/useStrings';
import type { NamedMessage } from './preparedMessages';
import { useTellNextStyles } from './TellNext.styles';

/** To whom a prepared message goes, and the ways to send it. */
export function MessageWays({ message }: { readonly message: NamedMessage }): JSX.Element {
  const strings = useStrings(notificationStrings);
  const styles = useTellNextStyles();
  const chat = teamsLink(message);
  return (
    <>
      <p className={styles.sentence}>{message.names.length > 0 ? strings.to(inSentence(message.names, strings.and)) : strings.toNobody}</p>
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
    </>
  );
}
