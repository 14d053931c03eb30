import type { SectionSaver } from '../../../application/drafting/createSectionSaver';
import type { ConflictChoice } from '../../../application/drafting/openSection';
import type { SaveState, SectionWork } from '../../../application/drafting/saveState';
import type { MandateHeader, StoredMandate } from '../../../application/ports/mandateStore';
import type { Answer, Answers } from '../../../domain/mandate/answer';
import type { Group } from '../../../domain/roster/roster';
import type { Template } from '../../../domain/template/template';

/** A draft as it was read when the editor opened. */
export interface OpenedDraft {
  readonly group: Group;
  readonly template: Template;
  readonly stored: StoredMandate;
  /** Account whose unsaved text this browser keeps. */
  readonly login: string;
}

/** An open draft, as the editor works on it. */
export interface Draft {
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
  change(sectionKey: string, fieldKey: string, answer: Answer): void;
  resolve(sectionKey: string, choice: ConflictChoice): void;
  /** What is handed in: sends the unsaved first. */
  readonly work: Pick<SectionSaver, 'flush' | 'answers'>;
  /** Takes over what others have saved in sections left alone here. */
  refresh(): void;
  /** Sends what is unsaved at once. */
  retry(): void;
}
