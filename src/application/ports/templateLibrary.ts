import type { Template, TemplateReference } from '../../domain/template/template';

export interface TemplateLibrary {
  /** The newest version of a family. @throws Failure `missing` when the family is unknown. */
  current(family: string): Promise<Template>;
  /** A given version. @throws Failure `missing` when it is unknown. */
  version(reference: TemplateReference): Promise<Template>;
}
