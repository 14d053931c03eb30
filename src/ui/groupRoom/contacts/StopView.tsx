import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { ContactStop } from '../../../domain/groupRoom/contactWay';
import { mailLink } from '../../../domain/notification/messageLinks';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { useStrings } from '../../language/useStrings';
import { ContactPeople } from './ContactPeople';
import { useContactsStyles } from './Contacts.styles';
import { useContactWords } from './useContactWords';

export interface StopViewProps {
  readonly stop: ContactStop;
  /** Who is asked in the stead of those who are lacking; null for nobody. */
  readonly otherwise: ContactStop | null;
  /** Key of the region whose seats are meant; empty for all. */
  readonly regionKey: string;
}

/** Whom to turn to on a stop of the way, body by body, and in words where there is nobody. */
export function StopView({ stop, otherwise, regionKey }: StopViewProps): JSX.Element {
  const { contacts: strings } = useStrings(groupGuidesStrings);
  const styles = useContactsStyles();
  const { lackOf, lackOfBody } = useContactWords();
  const addresses = [...new Set(stop.legs.flatMap(({ contacts }) => contacts.map(({ email }) => email)).filter((email) => email !== ''))];
  const noBody = stop.legs.length === 0 ? lackOfBody(stop, otherwise) : '';
  return (
    <>
      {noBody !== '' && <p className={styles.lack}>{noBody}</p>}
      {stop.legs.map((leg) =>
        leg.lack === null ? (
          <React.Fragment key={leg.body.key}>
            <p className={styles.body}>{leg.body.name}</p>
            <ContactPeople leg={leg} />
          </React.Fragment>
        ) : (
          <p key={leg.body.key} className={styles.lack}>
            {lackOf(leg, regionKey, otherwise)}
          </p>
        )
      )}
      {addresses.length > 1 && (
        <p className={styles.person}>
          <Link underline href={mailLink({ to: addresses, subject: '', lines: [] })}>
            {strings.mailAll(addresses.length)}
          </Link>
        </p>
      )}
    </>
  );
}
