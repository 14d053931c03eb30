import * as React from 'react';
import type { EndingPlace } from '../../../domain/overview/endingMonths';
import { overviewStrings } from '../../../loc/overview/strings';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';
import { Leading } from '../Section/Leading';
import { roleWord } from '../roleWord';
import { useOverviewLinks } from '../useOverviewLinks';

/** Up to how many are shown without asking. */
const few = 4;

/** Whose terms end in a month, by day; many are folded. */
export function EndingLines({ endings }: { readonly endings: readonly EndingPlace[] }): JSX.Element {
  const { groups } = useStrings(overviewStrings);
  const { terms: strings } = useStrings(overviewPartStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const links = useOverviewLinks();
  const lines = (
    <ul className={styles.lines}>
      {endings.map(({ group, place }) => (
        <li key={place.seat.key}>
          {formatDate(place.to, language)}: <Leading href={links.seat(group.key, place.seat.key)}>{strings.line(place.person || groups.notShown, roleWord(place.seat.role, group.kind, language), group.name)}</Leading>
        </li>
      ))}
    </ul>
  );
  if (endings.length <= few) return lines;
  return (
    <details className={styles.lines}>
      <summary>{strings.ends(endings.length)}</summary>
      {lines}
    </details>
  );
}
