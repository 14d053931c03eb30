import * as React from 'react';
import type { IsoDate } from '../../domain/mandate/answer';
import type { WheelEvent, WheelMonth } from '../../domain/followup/wheelEvent';
import { yearWheelStrings } from '../../loc/yearWheel/strings';
import { useStrings } from '../language/useStrings';
import { EventSign } from './EventSign';
import { pointAt, startOfMonth, turnOf, wheelSize } from './wheelGeometry';
import { useYearWheelStyles } from './YearWheel.styles';

export interface WheelPictureProps {
  readonly year: string;
  readonly months: readonly WheelMonth[];
  readonly today: IsoDate;
}

const [outer, inner, names] = [150, 62, 165] as const;

/** Each kind has a ring of its own, so that signs of one day lie beside each other. */
const ringOf: Readonly<Record<WheelEvent['kind'], number>> = { meeting: 134, obligation: 116, termEnds: 98, review: 80, groupEnds: 80 };

const ring = (radius: number): JSX.Element => <circle cx={wheelSize / 2} cy={wheelSize / 2} r={radius} fill="none" stroke="currentColor" strokeOpacity={0.4} />;

/** The year as a wheel; what it shows is told in the list beside it. */
export function WheelPicture({ year, months, today }: WheelPictureProps): JSX.Element {
  const strings = useStrings(yearWheelStrings);
  const styles = useYearWheelStyles();
  const events = months.flatMap((month) => month.events);
  const now = today.startsWith(year) ? turnOf(today) : null;
  const line = (turn: number, from: number, to: number): { x1: number; y1: number; x2: number; y2: number } => {
    const [start, end] = [pointAt(turn, from), pointAt(turn, to)];
    return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  };
  return (
    <svg className={styles.picture} viewBox={`0 0 ${wheelSize} ${wheelSize}`} role="img" aria-label={strings.picture(year, events.length)}>
      {ring(outer)}
      {ring(inner)}
      {strings.short.map((name, month) => {
        const [start, end] = [startOfMonth(year, month), startOfMonth(year, month + 1)];
        const label = pointAt((start + end) / 2, names);
        return (
          <g key={name}>
            <line {...line(start, inner, outer)} stroke="currentColor" strokeOpacity={0.4} />
            <text x={label.x} y={label.y} fontSize={13} fill="currentColor" textAnchor="middle" dominantBaseline="central">
              {name}
            </text>
          </g>
        );
      })}
      {now !== null && <line {...line(now, inner - 8, outer + 4)} stroke="currentColor" strokeWidth={2} strokeDasharray="4 3" />}
      {events.map(({ key, kind, date }) => (
        <EventSign key={key} kind={kind} at={pointAt(turnOf(date), ringOf[kind])} size={5} />
      ))}
      <text x={wheelSize / 2} y={wheelSize / 2} fontSize={26} fontWeight={600} fill="currentColor" textAnchor="middle" dominantBaseline="central">
        {year}
      </text>
    </svg>
  );
}
