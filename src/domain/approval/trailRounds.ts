import type { TrailEvent } from './trail';

/** A round's part of a trail. */
export interface TrailRound {
  /** Counted from 1. */
  readonly number: number;
  readonly events: readonly TrailEvent[];
}

/** A trail by round. What counted in none stands in the round under way when it was added; the first at the earliest. */
export function trailRounds(events: readonly TrailEvent[]): readonly TrailRound[] {
  const rounds: { readonly number: number; readonly events: TrailEvent[] }[] = [];
  for (const event of events) {
    const last = rounds[rounds.length - 1];
    const number = Math.max(event.round, last?.number ?? 1);
    if (last?.number === number) last.events.push(event);
    else rounds.push({ number, events: [event] });
  }
  return rounds;
}
