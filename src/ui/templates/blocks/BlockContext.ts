import type { ChoiceField } from '../../../domain/template/field';
import type { Clause } from '../../../domain/template/clause';

/** What a block's editor needs of the text around it. */
export interface BlockContext {
  /** Keys a new field must not have. */
  readonly fieldKeys: readonly string[];
  /** Choices that a condition may hang on. */
  readonly choices: readonly ChoiceField[];
  /** Every version of every shared text; none in a shared text itself. */
  readonly clauses: readonly Clause[];
}
