import type { Round } from '../../domain/approval/caseState';
import type { Trail } from '../../domain/approval/trail';
import type { CasePorts, LedgerCase } from '../approval/readLedgerCase';
import type { TrailLine } from '../ports/documentBuilder';
import type { Ports } from '../ports/ports';

/** What is being done, in order. */
export const publicationSteps = ['verify', 'build', 'upload', 'addText', 'keepRoster', 'record'] as const;

export type PublicationStep = (typeof publicationSteps)[number];

/** What a publication and a stamp ask for alike. */
export interface PublicationRequest {
  readonly mandateKey: string;
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
  /** Turns the trail into the appendix's sentences, with names of bodies by key. */
  readonly describeTrail: (trail: Trail, names: ReadonlyMap<string, string>) => readonly TrailLine[];
  /** Called as each step begins. */
  readonly onStep?: (step: PublicationStep) => void;
}

/**
 * What became of a publication; with a damaged letterhead it stands on plain paper. `notEstablished`: the ledger does not say that the text is established.
 * `notWithdrawn`: nor that a text readers see is withdrawn. `withdrawn`: it was withdrawn while it was being published,
 * and is stamped. `unsound`: the frozen text does not give its hash. `fileDiffers`: the file in the library does not say
 * what was built; it is there, but without a receipt. `denied`: the server does not let the user publish.
 */
export type PublicationResult =
  | { readonly kind: 'published'; readonly ledgerCase: LedgerCase; readonly round: Round; readonly isLetterheadDamaged?: true }
  | { readonly kind: 'refused'; readonly reason: 'notEstablished' | 'notWithdrawn' | 'withdrawn' | 'unsound' | 'fileDiffers' }
  | { readonly kind: 'denied' };

export type PublicationPorts = CasePorts &
  Pick<Ports, 'caseIndex' | 'clock' | 'session' | 'roster' | 'rosterParameters' | 'established' | 'rosterSnapshots' | 'documents' | 'templates' | 'letterheads'>;
