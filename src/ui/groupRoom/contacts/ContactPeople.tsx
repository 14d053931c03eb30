import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { ContactLeg } from '../../../domain/groupRoom/contactWay';
import { mailLink } from '../../../domain/notification/messageLinks';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { useStrings } from '../../language/useStrings';
import { useContactsStyles } from './Contacts.styles';
import { useContactWords } from './useContactWords';

/** Those who can be turned to in a body, each with a way to write to them. */
export function ContactPeople({ leg: { body, contacts } }: { readonly leg: ContactLeg }): JSX.Element {
  const { contacts: strings } = useStrings(groupGuidesStrings);
  const styles = useContactsStyles();
  const { roleOf } = useContactWords();
  return (
    <ul className={styles.people}>
      {contacts.map(({ key, name, role, title, organisation, email }) => (
        <li key={key} className={styles.person}>
          {[name, roleOf(role, body.kind), title, organisation].filter((part) => part !== '').join(', ')}
          {': '}
          {email === '' ? (
            strings.noAddress
          ) : (
            <Link underline href={mailLink({ to: [email], subject: '', lines: [] })} aria-label={strings.mail(`${name}, ${email}`)}>
              {email}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
