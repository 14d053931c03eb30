import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import type { ImportedMandate } from '../../../domain/importing/importedMandate';
import type { ImportStrings } from '../../../loc/import/svSe';

/** What a section of an imported mandate is called: by its heading where it has one. */
export function placeName({ document }: ImportedMandate, sectionKey: string, { opened }: ImportStrings): string {
  if (sectionKey === titleSectionKey) {
    return opened.besideTitle;
  }
  return document.sections.find(({ key }) => key === sectionKey)?.heading || opened.noPlace;
}
