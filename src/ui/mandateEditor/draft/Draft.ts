import type { SectionSaver } from '../../../application/drafting/createSectionSaver';
import type { SaveState, SectionWork } from '../../../application/drafting/saveState';
import type { MandateHeader, StoredMandate } from '../../../application/ports/mandateStore';
import type { Answers } from '../../../domain/mandate/answer';
import type { Group } from '../../../domain/roster/roster';
import type { Template } from '../../../domain/template/template';
import type { DraftHistory } from './useDraftHistory';

/** A draft as it was read when the editor opened. */
export interface OpenedDraft {
  readonly group: Group;
  readonly template: Template;
  readonly stored: StoredMandate;
  /** Account whose unsaved text this browser keeps. */
  readonly login: string;
}

/**
 * An open draft, as the editor works on it. Every change of its text goes through `change`, so that it is saved and
 * can be undone.
 */
export interface Draft extends DraftHistory {
  readonly group: Group;
  readonly template: Template;
  readonly header: MandateHeader;
  /** Answers of all sections, by field key. */
  readonly answers: Answers;
  readonly works: readonly SectionWork[];
  /** The most urgent of the sections' states. */
  readonly save: SaveState;
  /** False when this browser cannot keep what is not saved. */
  readonly isKept: boolean;
  /** True when text left from an earlier visit was found in this browser. */
  readonly isRestored: boolean;
  /** What is handed in: sends the unsaved first. */
  readonly work: Pick<SectionSaver, 'flush' | 'answers'>;
  /** Takes over what others have saved in sections left alone here. */
  refresh(): void;
  /** Sends what is unsaved at once. */
  retry(): void;
}
