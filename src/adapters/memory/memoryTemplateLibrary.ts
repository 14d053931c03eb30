import { Failure } from '../../application/ports/failure';
import type { TemplateLibrary } from '../../application/ports/templateLibrary';
import type { Template } from '../../domain/template/template';

export function createMemoryTemplateLibrary(templates: readonly Template[]): TemplateLibrary {
  const found = (template: Template | undefined, wanted: string): Template => {
    if (!template) {
      throw new Failure('missing', `No template ${wanted}`);
    }
    return template;
  };
  return {
    current: async (family) => {
      const versions = templates.filter((template) => template.family === family);
      return found(
        versions.reduce<Template | undefined>(
          (newest, template) => (newest && newest.version > template.version ? newest : template),
          undefined
        ),
        family
      );
    },
    version: async ({ family, version }) =>
      found(
        templates.find((template) => template.family === family && template.version === version),
        `${family} version ${version}`
      )
  };
}
