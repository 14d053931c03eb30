import type { Declaration } from '../../domain/interests/declaration';

export interface StoredDeclaration extends Declaration {
  /** Display name of whoever handed it in, as the server knows; empty before that. */
  readonly handedInBy: string;
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
}

/** Declarations of interests: everybody who takes part hands them in and reads the own ones. Every method throws `Failure`. */
export interface Declarations {
  /** Those that the user may read: the own ones, and all of the regions that the user judges. */
  all(): Promise<readonly StoredDeclaration[]>;
  /** Of one person, newest last. */
  ofPerson(personKey: string): Promise<readonly StoredDeclaration[]>;
  /**
   * Hands the declaration in, or changes the one with its version, which only those who judge may. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to one who may not
   */
  save(declaration: StoredDeclaration): Promise<StoredDeclaration>;
  /** Keys of the regions whose declarations the user keeps and judges. */
  judgedRegions(): Promise<readonly string[]>;
  /** Keys of the regions whose judge takes declarations; what belongs to another goes to process support. */
  openRegions(): Promise<readonly string[]>;
}
