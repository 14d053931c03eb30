import { Failure } from '../../../application/ports/failure';
import type { TemplateLibrary } from '../../../application/ports/templateLibrary';
import type { Template } from '../../../domain/template/template';

/** The templates the product brings with it, loaded when first asked for: they are text, and most views need none. */
export function createTemplateLibrary(): TemplateLibrary {
  const all = async (): Promise<readonly Template[]> =>
    (await import(/* webpackChunkName: 'templates' */ '../../../templates/templates')).templates;
  return {
    current: async (family) => {
      const [newest] = (await all())
        .filter((template) => template.family === family)
        .sort((one, other) => other.version - one.version);
      if (!newest) {
        throw new Failure('missing', `No template ${family}`);
      }
      return newest;
    },
    version: async ({ family, version }) => {
      const found = (await all()).find((template) => template.family === family && template.version === version);
      if (!found) {
        throw new Failure('missing', `No template ${family} version ${version}`);
      }
      return found;
    }
  };
}
