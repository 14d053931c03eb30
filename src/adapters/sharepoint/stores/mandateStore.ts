import type { MandateHeader, MandateStore, StoredSection } from '../../../application/ports/mandateStore';
import { Failure } from '../../../application/ports/failure';
import type { Answers } from '../../../domain/mandate/answer';
import { sameAnswers } from '../../../domain/mandate/sameAnswers';
import type { Variables } from '../../../domain/template/template';
import { whereEquals } from '../../../schema/derive/query';
import { mandates, mandateSections } from '../../../schema/lists/mandates';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { saveOver } from '../rows/saveOver';
import { answerValues, sectionOf, sectionsIn } from './sections';
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

/** Working drafts: a row per mandate and one per section, in the group's folder. */
export function createMandateStore(site: SharePointSite, guard: WriteGuard): MandateStore {
  /** True for a row that lies where only writers of the group it names can put it. */
  const isOwn = (row: HeaderRow): boolean => site.folderBelow(mandates, row.FileDirRef) === row.GroupKey;

  const read: MandateStore['read'] = async (mandateKey) => {
    const [headers, sections] = await Promise.all([
      rowsWhere(site, mandates, whereEquals(mandates, 'MandateKey', mandateKey)),
      rowsWhere(site, mandateSections, whereEquals(mandateSections, 'MandateKey', mandateKey), ['Editor'])
    ]);
    const row = headers.find(isOwn);
    if (!row) {
      throw new Failure('missing', `No mandate ${mandateKey}`);
    }
    const header = headerOf(row);
    return { header, sections: sectionsIn(site, header.groupKey, sections) };
  };

  async function addSection(header: MandateHeader, sectionKey: string, answers: Answers): Promise<StoredSection> {
    const row = await addOnce(
      site,
      {
        list: mandateSections,
        folder: header.groupKey,
        keyColumn: 'RowKey',
        key: `${header.key}.${sectionKey}`,
        values: {
          Title: sectionKey,
          MandateKey: header.key,
          GroupKey: header.groupKey,
          SectionKey: sectionKey,
          ...answerValues(answers)
        }
      },
      ['Editor']
    );
    const stored = sectionOf(row);
    if (!sameAnswers(stored.answers, answers)) {
      throw new Failure('conflict', `${stored.editor} has written ${sectionKey} first`);
    }
    return stored;
  }

  return {
    keysOf: async (groupKey) => {
      const rows = await noneWhenHidden(rowsWhere(site, mandates, whereEquals(mandates, 'GroupKey', groupKey)));
      return [...new Set(rows.filter(isOwn).map((row) => row.MandateKey ?? ''))];
    },
    read,
    create: async (header) => {
      await guard();
      // Its key alone finds a mandate: one that another group's folder already holds would lead there.
      await addOnce(site, {
        list: mandates,
        nowhereElse: true,
        folder: header.groupKey,
        keyColumn: 'MandateKey',
        key: header.key,
        values: {
          Title: header.variables.group || header.key,
          GroupKey: header.groupKey,
          TemplateFamily: header.template.family,
          TemplateVersion: header.template.version,
          Variables: JSON.stringify(header.variables)
        }
      });
    },
    saveSection: async (header, sectionKey, answers, version) => {
      await guard();
      return version === ''
        ? addSection(header, sectionKey, answers)
        : sectionOf(await saveOver(site, mandateSections, version, answerValues(answers)));
    },
    sections: async (mandateKey) => (await read(mandateKey)).sections
  };
}
