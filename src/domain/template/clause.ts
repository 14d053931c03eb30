import type { FixedBlock } from './block';

/** One version of a text shared between families, such as the patientlöften. Once used it is never changed. */
export interface Clause {
  /** Stable key, e.g. `patientloften`. */
  readonly key: string;
  /** Version, counted from 1. */
  readonly version: number;
  /** What people call it, e.g. *Patientlöften om god vård*. */
  readonly name: string;
  /** Fixed: a group that words it its own way deviates. Editable: the text is a proposal. */
  readonly mark: 'fixed' | 'editable';
  readonly blocks: readonly FixedBlock[];
  /** What changed since the version before, in a sentence for writers; empty for the first. */
  readonly changes: string;
}
