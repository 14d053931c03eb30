import type { Declaration } from '../../domain/interests/declaration';

export interface StoredDeclaration extends Declaration {
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
}

/** Declarations of interests, for a region's judge and the process support. Every method throws `Failure`. */
export interface Declarations {
  /** Those that the user may read; none for others. */
  all(): Promise<readonly StoredDeclaration[]>;
  /** Of one person, newest last. */
  ofPerson(personKey: string): Promise<readonly StoredDeclaration[]>;
  /**
   * Adds the declaration, or changes the one with its version. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to one who may not read it
   */
  save(declaration: StoredDeclaration): Promise<StoredDeclaration>;
  /** Keys of the regions whose declarations the user keeps and judges. */
  judgedRegions(): Promise<readonly string[]>;
}
