import * as React from 'react';
import type { WheelEvent } from '../../domain/followup/wheelEvent';
import type { Point } from './wheelGeometry';

export interface EventSignProps {
  readonly kind: WheelEvent['kind'];
  readonly at: Point;
  /** Half its width. */
  readonly size: number;
}

/** A sign of its own for each kind, so that colour tells nothing: filled and hollow, round and edged. Also right on paper. */
export function EventSign({ kind, at: { x, y }, size }: EventSignProps): JSX.Element {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 };
  switch (kind) {
    case 'meeting':
      return <circle cx={x} cy={y} r={size} fill="currentColor" />;
    case 'obligation':
      return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} {...line} />;
    case 'termEnds':
      return <path d={`M${x} ${y - size}L${x + size} ${y + size}L${x - size} ${y + size}Z`} {...line} />;
    case 'review':
      return <path d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`} fill="currentColor" />;
    case 'groupEnds':
      return <path d={`M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`} {...line} />;
  }
}
