import { Failure } from '../../../application/ports/failure';
import type { TemplateLibrary } from '../../../application/ports/templateLibrary';
import { resolveTemplate } from '../../../domain/template/resolveTemplate';
import { currentTemplates } from '../../../domain/template/stored/currentTemplates';
import { newestOf } from '../../../domain/template/stored/newestOf';
import { templateOfContent } from '../../../domain/template/stored/templateContent';
import { versionKey } from '../../../domain/template/stored/versionName';
import type { Template, TemplateReference } from '../../../domain/template/template';
import type { IndexedFilter } from '../../../schema/derive/query';
import { whereEquals } from '../../../schema/derive/query';
import { templates } from '../../../schema/lists/templates';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { noneBeforeProvisioning } from '../provisioning/noneBeforeProvisioning';
import { rowsWhere } from '../rows/readRows';
import { readContents } from './libraryContents';
import { clauseKind, templateKind, versionOfRow } from './libraryRows';
import type { LibraryRow } from './libraryRows';
import { saveVersion } from './saveVersion';
import { shippedLibrary } from './shippedLibrary';
import type { shippedWithTemplates } from './shippedWithTemplates';
import type { WriteGuard } from './writeGuard';

const inUse = (row: LibraryRow): boolean => row.State === 'inUse';

/**
 * Templates and clauses of the site. What the product brings with it stands in only for a family the site has no
 * version in use of: on a site that has no place for templates yet, and before it has been given its first.
 */
export function createTemplateLibrary(site: SharePointSite, guard: WriteGuard): Omit<TemplateLibrary, keyof typeof shippedWithTemplates> {
  /** Versions in use never change. */
  const known = new Map<string, Promise<Template>>();

  const rows = async (filter: IndexedFilter): Promise<readonly LibraryRow[]> =>
    (await noneBeforeProvisioning(rowsWhere(site, templates, filter), [])).filter(inUse);

  const ofFamily = (family: string): Promise<readonly LibraryRow[]> => rows(whereEquals(templates, 'TextKey', family));

  const templateOfRow = (row: LibraryRow): Promise<Template> =>
    failing(async () => templateOfContent(versionOfRow(templateKind, row).content));

  async function shipped(family: string, version?: number): Promise<Template> {
    const library = await shippedLibrary();
    const found = newestOf(
      library.templates.filter((source) => source.family === family && (version ?? source.version) === source.version),
      (source) => source.version
    );
    if (!found) {
      throw new Failure('missing', `No template ${family}${version === undefined ? '' : ` version ${version}`}`);
    }
    return resolveTemplate(found, library.clauses);
  }

  async function readVersion({ family, version }: TemplateReference): Promise<Template> {
    const [row] = await rows(whereEquals(templates, 'VersionKey', versionKey({ key: family, version })));
    if (row) {
      return templateOfRow(row);
    }
    if ((await ofFamily(family)).length > 0) {
      throw new Failure('missing', `No template ${family} version ${version}`);
    }
    return shipped(family, version);
  }

  const contents = async (): ReturnType<TemplateLibrary['contents']> => readContents(site, await shippedLibrary());

  return {
    current: async (family) => {
      const newest = newestOf(await ofFamily(family), (row) => row.Version ?? 0);
      return newest ? templateOfRow(newest) : shipped(family);
    },
    version: (reference) => {
      const key = versionKey({ key: reference.family, version: reference.version });
      const asked = known.get(key) ?? readVersion(reference);
      known.set(key, asked);
      asked.catch(() => known.delete(key));
      return asked;
    },
    families: async () => currentTemplates((await contents()).templates),
    contents,
    saveTemplate: async (version) => {
      await guard();
      return failing(() => saveVersion(site, templateKind, version));
    },
    saveClause: async (version) => {
      await guard();
      return failing(() => saveVersion(site, clauseKind, version));
    }
  };
}
