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
  /** The server's ETag of the header, to be sent back when the mandate follows its template. */
  readonly version: string;
  /** Only sections somebody has saved. */
  readonly sections: readonly StoredSection[];
}

/** What one section says under another version of the template. */
export interface RevisedSection {
  readonly sectionKey: string;
  readonly answers: Answers;
}

export interface RevisedMandate {
  readonly mandate: StoredMandate;
  /** Sections somebody saved under the old version while the mandate was revised: their text still has to follow. */
  readonly late: readonly StoredSection[];
}

/** Answers to one section of somebody's draft. */
export interface DraftSection {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly answers: Answers;
}

/** Working drafts. Every method throws `Failure`. */
export interface MandateStore {
  /** Keys of a group's mandates, oldest first. */
  keysOf(groupKey: string): Promise<readonly string[]>;
  /** Headers of those of the mandates that have a draft the user may see. */
  headers(mandateKeys: readonly string[]): Promise<readonly MandateHeader[]>;
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
   * @throws Failure `conflict` when somebody else has saved meanwhile, or the mandate has come to another version of
   * its template than the header names; what others see is not changed then
   */
  saveSection(header: MandateHeader, sectionKey: string, answers: Answers, version: string): Promise<StoredSection>;
  /** Sections changed by anyone since the versions given (to tell about another editor). */
  sections(mandateKey: string): Promise<readonly StoredSection[]>;
  /** Headers of all drafts on any version of a family's template, by key. */
  ofFamily(family: string): Promise<readonly MandateHeader[]>;
  /**
   * Brings a draft to the header's version of its template, with what its sections say then. Safe to repeat: the
   * sections are written beside the old ones, which nobody sees any more once the header is changed. Interrupted
   * before that, everything reads as before, and a repeat goes on from what is there.
   * @param from as last read
   * @param sections all of the mandate's
   * @throws Failure `conflict` when the header or a section is another than in `from`
   */
  revise(from: StoredMandate, header: MandateHeader, sections: readonly RevisedSection[]): Promise<RevisedMandate>;
  /**
   * Gives the header's mandate its whole text. One that is not there is made; a draft that is there, with nothing
   * written in it, also gets the header's template and names. Sections are written first and the header last: an
   * interruption leaves nothing that anybody sees, but in a draft already on the same version of the same template,
   * where the sections come one by one. A repeat completes what is left.
   * @param from the draft as last read; null for a mandate that is not there yet
   * @throws Failure `conflict` when the draft has changed since, or another group's mandate has the key
   */
  fill(header: MandateHeader, sections: readonly RevisedSection[], from: StoredMandate | null): Promise<void>;
  /** The newest sections of all drafts the user may read, the newest first. */
  newestSections(count: number): Promise<readonly DraftSection[]>;
}
