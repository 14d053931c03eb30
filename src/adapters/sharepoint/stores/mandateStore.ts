import type { MandateHeader, MandateStore, StoredMandate } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
import type { Variables } from '../../../domain/template/template';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { mandates, mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { newestRows, rowsOfAny, rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveOver } from '../rows/saveOver';
import { addSection } from './addSection';
import { changedSections, demandUnchanged } from './changedSections';
import { isOwnDraft } from './isOwnDraft';
import { saveExistingSection } from './saveExistingSection';
import type { SectionRow } from './sections';
import { sectionOf, sectionsIn } from './sections';
import { writeBeside } from './writeBeside';
import { writeInto } from './writeInto';
import type { WriteGuard } from './writeGuard';
import { noneWhenHidden } from './noneWhenHidden';

type HeaderRow = ReadRow<typeof mandates>;

/** Names as far as they can be read; a name that cannot is empty, and shows as missing. */
function variablesOf(stored: string | null): Variables {
  try {
    const { group, programmeArea } = (JSON.parse(stored ?? '{}') ?? {}) as Readonly<Record<string, unknown>>;
    return {
      group: typeof group === 'string' ? group : '',
      programmeArea: typeof programmeArea === 'string' ? programmeArea : ''
    };
  } catch {
    return { group: '', programmeArea: '' };
  }
}

const headerOf = (row: HeaderRow): MandateHeader => ({
  key: row.MandateKey ?? '',
  groupKey: row.GroupKey ?? '',
  template: { family: row.TemplateFamily ?? '', version: row.TemplateVersion ?? 0 },
  variables: variablesOf(row.Variables)
});

/** A draft's row, but for its keys. */
export const headerValues = ({ key, template, variables }: MandateHeader) => ({
  Title: variables.group || key,
  TemplateFamily: template.family,
  TemplateVersion: template.version,
  Variables: JSON.stringify(variables)
});

/** Working drafts: a row per mandate and one per section, in the group's folder. */
export function createMandateStore(site: SharePointSite, guard: WriteGuard): Omit<MandateStore, 'keysOf'> {
  const isOwn = (row: HeaderRow): boolean => isOwnDraft(site, row);

  const headerRow = async (mandateKey: string): Promise<HeaderRow | undefined> =>
    (await rowsWhere(site, mandates, whereEquals(mandates, 'MandateKey', mandateKey))).find(isOwn);
  const sectionRows = (mandateKey: string): Promise<readonly SectionRow[]> =>
    rowsWhere(site, mandateSections, whereEquals(mandateSections, 'MandateKey', mandateKey), ['Editor']);

  async function readAt(mandateKey: string, version: number | null): Promise<StoredMandate> {
    const [row, sections] = await Promise.all([headerRow(mandateKey), sectionRows(mandateKey)]);
    if (!row) {
      throw new Failure('missing', `No mandate ${mandateKey}`);
    }
    const header = headerOf(row);
    const at = { ...header, template: { ...header.template, version: version ?? header.template.version } };
    return { header, version: versionOf(row), sections: sectionsIn(site, at, sections) };
  }

  /** A write may come after the mandate has gone on to another version, to a row nobody sees any more. */
  async function demandVersion({ key, template }: MandateHeader): Promise<void> {
    const row = await headerRow(key);
    if (row && row.TemplateVersion !== template.version) {
      throw new Failure('conflict', `${key} is at version ${row.TemplateVersion ?? 0} of its template`);
    }
  }

  /** Its key alone finds a mandate: one that another group's folder already holds would lead there. */
  const addHeader = (header: MandateHeader): Promise<HeaderRow> =>
    addOnce(site, {
      list: mandates,
      nowhereElse: true,
      folder: header.groupKey,
      keyColumn: 'MandateKey',
      key: header.key,
      values: { GroupKey: header.groupKey, ...headerValues(header) }
    });

  return {
    headers: async (mandateKeys) =>
      (await rowsOfAny(site, mandates, whereAnyOf(mandates, 'MandateKey', mandateKeys))).filter(isOwn).map(headerOf),
    read: (mandateKey) => readAt(mandateKey, null),
    create: async (header) => {
      await guard();
      await addHeader(header);
    },
    saveSection: async (header, sectionKey, answers, version) => {
      await guard();
      const saved =
        version === ''
          ? await addSection(site, header, { sectionKey, answers })
          : await saveExistingSection(site, header, version, answers);
      await demandVersion(header);
      return saved;
    },
    sections: async (mandateKey) => (await readAt(mandateKey, null)).sections,
    ofFamily: async (family) => {
      const rows = await noneWhenHidden(rowsWhere(site, mandates, whereEquals(mandates, 'TemplateFamily', family)));
      return rows.filter(isOwn).map(headerOf);
    },
    revise: async (from, header, sections) => {
      await guard();
      const current = await readAt(header.key, null);
      if (current.header.template.version !== header.template.version) {
        demandUnchanged(from, current);
        await writeBeside(site, header, sections);
        await saveOver(site, mandates, from.version, { TemplateVersion: header.template.version });
      }
      const [mandate, old] = await Promise.all([readAt(header.key, null), readAt(header.key, from.header.template.version)]);
      return { mandate, late: changedSections(from, old) };
    },
    fill: async (header, sections, from) => {
      await guard();
      if (from !== null && from.header.template.version === header.template.version) {
        await writeInto(site, from, header, sections);
      } else {
        if (from !== null) {
          demandUnchanged(from, await readAt(header.key, null));
        }
        await writeBeside(site, header, sections);
      }
      await (from === null ? addHeader(header) : saveOver(site, mandates, from.version, headerValues(header)));
    },
    newestSections: async (count) => {
      const rows = await noneWhenHidden(newestRows(site, mandateSections, count));
      return rows
        .filter((row) => site.folderBelow(mandateSections, row.FileDirRef) === row.GroupKey)
        .map((row) => ({ mandateKey: row.MandateKey ?? '', groupKey: row.GroupKey ?? '', answers: sectionOf(row).answers }));
    }
  };
}
