import { Failure } from '../../application/ports/failure';
import type { MandateHeader, MandateStore, RevisedSection, StoredSection } from '../../application/ports/mandateStore';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** Working drafts; a section's version is an ETag that counts up with each save, as SharePoint's does. */
export function createMemoryMandateStore(world: MemoryWorld, account: MemoryAccount): MandateStore {
  const mayWrite = (groupKey: string): void => demand(account.writesFor.includes(groupKey), account, `write for ${groupKey}`);
  const sectionsOf = (mandateKey: string): readonly StoredSection[] =>
    account.participates ? [...(world.sections.get(mandateKey)?.values() ?? [])] : [];

  const headerVersion = ({ template }: MandateHeader): string => `"${template.version}"`;
  const isAt = (stored: MandateHeader | undefined, version: number): boolean => stored?.template.version === version;

  const newSections = (sections: readonly RevisedSection[]): Map<string, StoredSection> =>
    new Map(
      sections.map(({ sectionKey, answers }) => [
        sectionKey,
        { sectionKey, answers, version: '"1"', editor: account.user.name, modified: world.clock.now().toISOString() }
      ])
    );

  return {
    keysOf: async (groupKey) =>
      account.participates
        ? [...world.headers.values()].filter((header) => header.groupKey === groupKey).map((header) => header.key)
        : [],
    headers: async (mandateKeys) =>
      account.participates ? [...world.headers.values()].filter(({ key }) => mandateKeys.includes(key)) : [],
    read: async (mandateKey) => {
      const header = account.participates ? world.headers.get(mandateKey) : undefined;
      if (!header) {
        throw new Failure('missing', `No mandate ${mandateKey}`);
      }
      return { header, version: headerVersion(header), sections: sectionsOf(mandateKey) };
    },
    create: async (header) => {
      mayWrite(header.groupKey);
      const taken = world.headers.get(header.key);
      if (taken && taken.groupKey !== header.groupKey) {
        throw new Failure('conflict', `${header.key} is taken`);
      }
      if (!taken) {
        world.headers.set(header.key, header);
        world.sections.set(header.key, new Map());
      }
    },
    saveSection: async (header, sectionKey, answers, version) => {
      mayWrite(header.groupKey);
      const sections = world.sections.get(header.key);
      if (!sections) {
        throw new Failure('missing', `No mandate ${header.key}`);
      }
      if (!isAt(world.headers.get(header.key), header.template.version)) {
        throw new Failure('conflict', `${header.key} is at another version of its template`);
      }
      const stored = sections.get(sectionKey);
      const text = JSON.stringify(answers);
      if ((stored?.version ?? '') !== version) {
        if (stored && JSON.stringify(stored.answers) === text) {
          return stored;
        }
        throw new Failure('conflict', `${sectionKey} is at ${stored?.version ?? 'no version'}, not at ${version}`);
      }
      const saved: StoredSection = {
        sectionKey,
        // A store keeps text: nothing of the caller's object may live on in it.
        answers: JSON.parse(text) as StoredSection['answers'],
        version: `"${Number(stored?.version.replace(/"/g, '') ?? 0) + 1}"`,
        editor: account.user.name,
        modified: world.clock.now().toISOString()
      };
      sections.set(sectionKey, saved);
      return saved;
    },
    sections: async (mandateKey) => sectionsOf(mandateKey),
    ofFamily: async (family) =>
      account.participates ? [...world.headers.values()].filter(({ template }) => template.family === family) : [],
    revise: async (from, header, sections) => {
      mayWrite(header.groupKey);
      if (!isAt(world.headers.get(header.key), header.template.version)) {
        const current = { version: headerVersion(world.headers.get(header.key) ?? header), sections: sectionsOf(header.key) };
        if (JSON.stringify(current) !== JSON.stringify({ version: from.version, sections: from.sections })) {
          throw new Failure('conflict', `${header.key} has changed meanwhile`);
        }
        world.headers.set(header.key, header);
        world.sections.set(header.key, newSections(sections));
      }
      return { mandate: { header, version: headerVersion(header), sections: sectionsOf(header.key) }, late: [] };
    },
    fill: async (header, sections, from) => {
      mayWrite(header.groupKey);
      const stored = world.headers.get(header.key);
      if (stored && (from === null ? stored.groupKey !== header.groupKey : headerVersion(stored) !== from.version)) {
        throw new Failure('conflict', `${header.key} is taken, or has changed`);
      }
      world.headers.set(header.key, header);
      world.sections.set(header.key, newSections(sections));
    },
    newestSections: async (count) =>
      [...world.headers.values()]
        .reverse()
        .flatMap(({ key, groupKey }) => sectionsOf(key).map(({ answers }) => ({ mandateKey: key, groupKey, answers })))
        .slice(0, count)
  };
}
