import { Failure } from '../../application/ports/failure';
import type { LibraryVersion, TemplateLibrary, VersionToSave } from '../../application/ports/templateLibrary';
import { canonicalize } from '../../domain/mandate/canonicalize';
import type { Clause } from '../../domain/template/clause';
import { currentTemplates } from '../../domain/template/stored/currentTemplates';
import { templateOfContent } from '../../domain/template/stored/templateContent';
import type { TemplateContent } from '../../domain/template/stored/templateContent';
import { versionKey } from '../../domain/template/stored/versionName';
import type { VersionName } from '../../domain/template/stored/versionName';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

type Versions<Content> = Map<string, LibraryVersion<Content>>;

const sameText = (one: object, other: object): boolean => canonicalize(one) === canonicalize(other);

/** Saves as a site does: a draft's ETag counts up, and a version in use is never written over. */
function save<Content extends object>(
  kept: Versions<Content>,
  { key, version }: VersionName,
  { etag, ...saved }: VersionToSave<Content>,
  editor: string
): LibraryVersion<Content> {
  const place = versionKey({ key, version });
  const before = kept.get(place);
  if (before && before.state === saved.state && sameText(before.content, saved.content)) {
    return before;
  }
  if ((before?.etag ?? '') !== etag || before?.state === 'inUse') {
    throw new Failure('conflict', `${before?.editor ?? ''} has written ${place} first`);
  }
  const next = saved.state === 'draft' ? `"${Number(etag.replace(/"/g, '') || 0) + 1}"` : '';
  const stored = { ...saved, etag: next, editor, modified: '' };
  kept.set(place, stored);
  return stored;
}

export function createMemoryTemplateLibrary(world: MemoryWorld, account: MemoryAccount): TemplateLibrary {
  const { templates, clauses } = world.library;
  const current = (): ReturnType<typeof currentTemplates> => currentTemplates([...templates.values()]);
  const mayRevise = (): void => demand(account.administers, account, 'revise templates');
  return {
    current: async (family) => {
      const found = current().find((template) => template.family === family);
      if (!found) {
        throw new Failure('missing', `No template ${family}`);
      }
      return found;
    },
    version: async ({ family, version }) => {
      const kept = templates.get(versionKey({ key: family, version }));
      if (kept?.state !== 'inUse') {
        throw new Failure('missing', `No template ${family} version ${version}`);
      }
      return templateOfContent(kept.content);
    },
    families: async () => current(),
    contents: async () => ({
      templates: [...templates.values()],
      clauses: [...clauses.values()],
      damaged: [],
      shipped: { templates: world.seed.templates, clauses: world.seed.clauses ?? [] },
      origin: 'site'
    }),
    obligations: async (family) => world.seed.obligations?.[family] ?? [],
    contactRoutes: async (family) => world.seed.contactRoutesOf?.(family) ?? [],
    reports: async () => world.seed.reportTemplates ?? [],
    saveTemplate: async (version) => {
      mayRevise();
      const { family, version: number } = version.content.source;
      return save<TemplateContent>(templates, { key: family, version: number }, version, account.user.name);
    },
    saveClause: async (version) => {
      mayRevise();
      return save<Clause>(clauses, version.content, version, account.user.name);
    }
  };
}
