import * as React from 'react';
import type { WheelEvent } from '../../domain/followup/wheelEvent';
import { yearWheelStrings } from '../../loc/yearWheel/strings';
import { useStrings } from '../language/useStrings';
import { EventSign } from './EventSign';
import { useYearWheelStyles } from './YearWheel.styles';

/** What the signs of the wheel mean. */
export function WheelLegend(): JSX.Element {
  const strings = useStrings(yearWheelStrings);
  const styles = useYearWheelStyles();
  const kinds = Object.keys(strings.kinds) as readonly WheelEvent['kind'][];
  return (
    <ul className={styles.legend} aria-label={strings.legend}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.sign}>
          <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
            <EventSign kind={kind} at={{ x: 7, y: 7 }} size={5} />
          </svg>
          {strings.kinds[kind]}
        </li>
      ))}
      <li className={styles.sign}>
        <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
          <line x1={7} y1={0} x2={7} y2={14} stroke="currentColor" strokeWidth={2} strokeDasharray="4 3" />
        </svg>
        {strings.today}
      </li>
    </ul>
  );
}
