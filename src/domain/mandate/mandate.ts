import type { TemplateReference, Variables } from '../template/template';
import type { Answers } from './answer';

/** The working draft of a group's mandate. */
export interface MandateDraft {
  /** Stable key, client-made. Never renamed. */
  readonly key: string;
  /** Key of the group; for a mandate of several bodies the first one. */
  readonly groupKey: string;
  readonly template: TemplateReference;
  readonly variables: Variables;
  readonly answers: Answers;
}
