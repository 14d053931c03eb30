import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { OverviewPlace } from '../../../domain/overview/overview';
import { overviewStrings } from '../../../loc/overview/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useGroupTableStyles } from './GroupTable.styles';

/** The years of a term and the day it ends, or since when the seat is vacant. */
export function TermCell({ place }: { readonly place: OverviewPlace }): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const language = useLanguage();
  const styles = useGroupTableStyles();
  if (place.kind === 'vacant') {
    return (
      <td role="cell">
        {place.since ? strings.vacantSince(formatDate(place.since, language)) : strings.neverFilled}
      </td>
    );
  }
  const from = place.from.slice(0, 4);
  const to = place.to.slice(0, 4);
  const years = to === '' ? strings.fromYear(from) : from === to ? from : `${from}–${to}`;
  return (
    <td role="cell">
      <span className={styles.person}>{years}</span>
      <span className={css(styles.small, place.endsSoon && styles.soon)}>
        {place.to ? strings.endsOn(formatDate(place.to, language)) : strings.openEnded}
      </span>
    </td>
  );
}
