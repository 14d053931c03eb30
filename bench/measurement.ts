/** A line of the bench: a value, the best comparison there is, and whether the target is met. */
export interface Measurement {
  readonly name: string;
  /** Null for what is not built yet. */
  readonly value: number | null;
  readonly unit: 'kB' | 'ms' | 'MB' | 'st' | 'ggr';
  /** What it is compared with; empty when there is nothing to compare with. */
  readonly peer: string;
  readonly peerValue: number | null;
  /** Value through the peer's value: below 1 is better than the peer. */
  readonly ratio: number | null;
  /** The most it may be; null where nothing is promised. */
  readonly target: number | null;
  readonly met: boolean;
}

/** What a measurement is compared with, measured in the same run. */
export interface Peer {
  readonly name: string;
  readonly value: number;
}

const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 1));

export function measurement(name: string, value: number, unit: Measurement['unit'], target: number | null, peer?: Peer): Measurement {
  return {
    name,
    value: rounded(value),
    unit,
    peer: peer?.name ?? '',
    peerValue: peer ? rounded(peer.value) : null,
    ratio: peer ? Math.round((value / peer.value) * 100) / 100 : null,
    target,
    met: target === null || value <= target
  };
}

/** The line of something that cannot be measured because it is not there. */
export function missing(name: string, unit: Measurement['unit'], target: number): Measurement {
  return { name, value: null, unit, peer: '', peerValue: null, ratio: null, target, met: false };
}
