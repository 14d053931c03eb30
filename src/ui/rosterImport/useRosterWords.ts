import type { RosterWords } from '../../domain/rosterImport/rosterTable';
import { regionNamed } from '../../domain/roster/regionNamed';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useStrings } from '../language/useStrings';
import { usePlaceWords } from '../overview/usePlaceWords';

/** The words that files with rosters are written in. */
export function useRosterWords(): RosterWords {
  const strings = useStrings(rosterImportStrings);
  const { roleIn } = usePlaceWords();
  return {
    title: strings.tools.sheet,
    headings: strings.headings,
    roleIn,
    region: (key) => (key === '' ? strings.outside : regionNamed(key)),
    yesNo: strings.yesNo
  };
}
