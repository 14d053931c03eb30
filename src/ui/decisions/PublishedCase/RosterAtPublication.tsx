import * as React from 'react';
import type { RosterPlace } from '../../../domain/roster/rosterSnapshot';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { publicationStrings } from '../../../loc/publication/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { usePublishedCaseStyles } from './PublishedCase.styles';

export interface RosterAtPublicationProps {
  /** The text that was published. */
  readonly snapshotKey: string;
}

/** Who sat in the group when the text was published, folded; read when it is opened. */
export function RosterAtPublication({ snapshotKey }: RosterAtPublicationProps): JSX.Element {
  const strings = useStrings(publicationStrings).roster;
  const styles = usePublishedCaseStyles();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.fold}>{strings.heading}</summary>
      {isOpen && <Roster snapshotKey={snapshotKey} />}
    </details>
  );
}

function Roster({ snapshotKey }: RosterAtPublicationProps): JSX.Element | null {
  const strings = useStrings(publicationStrings).roster;
  const language = useLanguage();
  const styles = usePublishedCaseStyles();
  const { rosterSnapshots } = usePorts();
  const loaded = useLoaded(React.useCallback(() => rosterSnapshots.read(snapshotKey), [rosterSnapshots, snapshotKey]));
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.value === null) return <p className={styles.line}>{strings.none}</p>;
  const { date, places } = loaded.value.content;
  const person = (place: RosterPlace): string => (place.held === 'vacant' ? strings.vacant : place.person || strings.hidden);
  const period = ({ held, from, to }: RosterPlace): string =>
    held === 'vacant' ? '' : `${formatDate(from, language)} – ${to === '' ? strings.openEnded : formatDate(to, language)}`;
  return (
    <>
      <p className={styles.line}>{strings.on(formatDate(date, language))}</p>
      {places.length === 0 ? (
        <p className={styles.line}>{strings.empty}</p>
      ) : (
        <table className={styles.table} aria-label={strings.heading}>
          <thead>
            <tr>
              {[strings.person, strings.role, strings.region, strings.period].map((heading) => (
                <th key={heading} scope="col" className={styles.cell}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place, index) => (
              <tr key={index}>
                <td className={styles.cell}>
                  {person(place)}
                  {place.held === 'notActive' && <p className={styles.line}>{strings.notActive}</p>}
                </td>
                <td className={styles.cell}>{[strings.roles[place.role], place.profession].filter((word) => word !== '').join(', ')}</td>
                <td className={styles.cell}>{regionNamed(place.regionKey)}</td>
                <td className={styles.cell}>{period(place)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
