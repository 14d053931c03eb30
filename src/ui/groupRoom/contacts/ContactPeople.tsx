import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { Contact } from '../../../domain/groupRoom/contactsIn';
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
  const about = ({ name, role, title, organisation }: Contact): string => {
    const called = roleOf(role, body.kind);
    // Whoever is process support by title is not told so twice.
    const besides = title.toLocaleLowerCase('sv') === called ? '' : title;
    return [name, called, besides, organisation].filter((part) => part !== '').join(', ');
  };
  return (
    <ul className={styles.people}>
      {contacts.map((contact) => (
        <li key={contact.key} className={styles.person}>
          {about(contact)}
          {': '}
          {contact.email === '' ? (
            strings.noAddress
          ) : (
            <Link underline href={mailLink({ to: [contact.email], subject: '', lines: [] })} aria-label={strings.mail(`${contact.name}, ${contact.email}`)}>
              {/* On a narrow page it breaks before the sign, and not within a word. */}
              {contact.email.split(/(?=@)/).map((part, index) => (
                <React.Fragment key={index}>
                  {index > 0 && <wbr />}
                  {part}
                </React.Fragment>
              ))}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
