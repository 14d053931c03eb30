import type { RosterWords } from '../../domain/rosterImport/rosterTable';
import { regionNamed } from '../../domain/roster/regionNamed';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import type { Language } from '../../loc/shared/language';
import { roleWord } from '../overview/roleWord';

/** The words that files with rosters are written in. */
export function rosterWords(language: Language): RosterWords {
  const strings = rosterImportStrings[language];
  return {
    title: strings.sheet,
    headings: strings.headings,
    roleIn: (seat, group) => roleWord(seat.role, group.kind, language),
    region: (key) => (key === '' ? strings.outside : regionNamed(key)),
    yesNo: strings.yesNo
  };
}
