import type { ChairRule } from '../chairing/chairRule';
import type { GroupKind } from '../roster/roster';
import type { CompositionRule } from './compositionRule';

/** Which groups rules are for. An empty part says nothing; of several that fit a group the most particular one holds. */
export interface RulesScope {
  /** Keys of single groups. */
  readonly groups: readonly string[];
  /** Template family. */
  readonly family: string;
  readonly kinds: readonly GroupKind[];
  /** Key of the healthcare region. */
  readonly healthcareRegion: string;
}

/** What a family, or a kind of group without a template, demands of its rosters in a healthcare region. */
export interface RosterRules {
  /** Stable key, e.g. `sydostra-rag`. */
  readonly key: string;
  readonly scope: RulesScope;
  readonly composition: readonly CompositionRule[];
  readonly chair: ChairRule;
  /** The role of who leads: the family's choice of word. */
  readonly leads: 'chair' | 'convener';
  /** Whether a holder's interests must be cleared before the seat is active. */
  readonly interestsDemanded: boolean;
  /** Whom those on seats for national representatives are counted for: the whole healthcare region, or the seat's region. */
  readonly nationalRepresentatives: 'healthcareRegion' | 'region';
  /** `own` for national groups of which only the healthcare region's own seats are kept. */
  readonly seatsKept: 'all' | 'own';
  /** False until a customer has confirmed the rules; where no document shows them they are assumptions. */
  readonly confirmed: boolean;
}
