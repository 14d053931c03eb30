import { headerValues } from '../../../src/adapters/sharepoint/stores/mandateStore';
import { sectionValues } from '../../../src/adapters/sharepoint/stores/addSection';
import { answerValues } from '../../../src/adapters/sharepoint/stores/sections';
import type { MandateHeader } from '../../../src/application/ports/mandateStore';
import type { Template } from '../../../src/domain/template/template';
import { mandates, mandateSections } from '../../../src/schema/lists/mandates';
import { sectionAnswers, type AnswerSubject } from '../content/country/countryAnswers';
import type { SiteWriter } from './siteWriter';

/** A working draft in the group's folder. */
export interface CountryDraft {
  /** Writes what a text says otherwise than the one before. */
  write(writer: SiteWriter, login: string, subject: AnswerSubject): void;
}

export function createDraft(header: MandateHeader, template: Template): CountryDraft {
  const asked = template.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'field'));
  const rows = new Map<string, { readonly id: number; readonly text: string }>();
  let begun = false;
  return {
    write: (writer, login, subject) => {
      if (!begun) writer.addRow(login, mandates, header.groupKey, { MandateKey: header.key, GroupKey: header.groupKey, ...headerValues(header) });
      begun = true;
      for (const section of asked) {
        const answers = sectionAnswers(section, subject);
        const text = JSON.stringify(answers);
        const known = rows.get(section.key);
        if (known?.text === text) continue;
        if (known) writer.changeRow(login, mandateSections, known.id, answerValues(answers));
        const id = known?.id ?? writer.addRow(login, mandateSections, header.groupKey, sectionValues(header, { sectionKey: section.key, answers }));
        rows.set(section.key, { id, text });
      }
    },
  };
}
