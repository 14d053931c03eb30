import * as React from 'react';
import type { ContactWay } from '../../../domain/groupRoom/contactWay';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { useStrings } from '../../language/useStrings';
import { ContactPeople } from './ContactPeople';
import { useContactsStyles } from './Contacts.styles';
import { StopView } from './StopView';

export interface WayViewProps {
  readonly way: ContactWay;
  /** Key of the region whose seats are meant; empty for all. */
  readonly regionKey: string;
}

/** The way to somebody, stop by stop, and below it whom to ask where somebody is lacking. */
export function WayView({ way: { stops, otherwise }, regionKey }: WayViewProps): JSX.Element {
  const { contacts: strings } = useStrings(groupGuidesStrings);
  const styles = useContactsStyles();
  const shown = new Set(stops.flatMap(({ legs }) => legs.filter(({ lack }) => lack === null).map(({ body }) => body.key)));
  const others = otherwise?.legs.filter(({ body, lack }) => lack === null && !shown.has(body.key)) ?? [];
  const views = stops.map((stop, index) => <StopView key={index} stop={stop} otherwise={otherwise} regionKey={regionKey} />);
  return (
    <>
      {stops.length > 1 && <p className={styles.lack}>{strings.firstly}</p>}
      {stops.length > 1 ? (
        <ol className={styles.stops}>
          {views.map((view, index) => (
            <li key={index}>{view}</li>
          ))}
        </ol>
      ) : (
        views
      )}
      {others.map((leg) => (
        <React.Fragment key={leg.body.key}>
          <p className={styles.body}>{leg.body.name}</p>
          <ContactPeople leg={leg} />
        </React.Fragment>
      ))}
    </>
  );
}
