import type { Answers } from '../../domain/mandate/answer';
import type { TemplateReference, Variables } from '../../domain/template/template';

/** Header of a working draft. */
export interface MandateHeader {
  readonly key: string;
  readonly groupKey: string;
  readonly template: TemplateReference;
  readonly variables: Variables;
}

/** The answers of one section as stored; `version` is the server's ETag, to be sent back on save. */
export interface StoredSection {
  readonly sectionKey: string;
  readonly answers: Answers;
  readonly version: string;
  /** Display name of who saved it last. */
  readonly editor: string;
  /** ISO instant of the last save. */
  readonly modified: string;
}

export interface StoredMandate {
  readonly header: MandateHeader;
  /** Only sections somebody has saved. */
  readonly sections: readonly StoredSection[];
}

/** Working drafts. Every method throws `Failure`. */
export interface MandateStore {
  /** Keys of a group's mandates, oldest first. */
  keysOf(groupKey: string): Promise<readonly string[]>;
  /** @throws Failure `missing` */
  read(mandateKey: string): Promise<StoredMandate>;
  /**
   * Safe to repeat: a mandate of the group with the key is left as it is.
   * @throws Failure `conflict` when another group's mandate has the key
   */
  create(header: MandateHeader): Promise<void>;
  /**
   * Saves one section. `version` is the one last read, or empty for a section never saved.
   * Safe to repeat with the same answers.
   * @throws Failure `conflict` when somebody else has saved meanwhile; nothing is written then.
   */
  saveSection(header: MandateHeader, sectionKey: string, answers: Answers, version: string): Promise<StoredSection>;
  /** Sections changed by anyone since the versions given (to tell about another editor). */
  sections(mandateKey: string): Promise<readonly StoredSection[]>;
}
