/** A line of the bench: a value, the best comparison there is, and whether the target is met. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms';
  /** What it is compared with; empty when there is nothing to compare with. */
  readonly peer: string;
  readonly peerValue: number | null;
  /** Value through the peer's value: below 1 is better than the peer. */
  readonly ratio: number | null;
  /** The most it may be. */
  readonly target: number;
  readonly met: boolean;
}

/** What a measurement is compared with, measured in the same run. */
export interface Peer {
  readonly name: string;
  readonly value: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export function measurement(name: string, value: number, unit: Measurement['unit'], target: number, peer?: Peer): Measurement {
  return {
    name,
    value: rounded(value),
    unit,
    peer: peer?.name ?? '',
    peerValue: peer ? rounded(peer.value) : null,
    ratio: peer ? Math.round((value / peer.value) * 100) / 100 : null,
    target,
    met: value <= target
  };
}
