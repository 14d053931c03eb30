import type { Fact } from './fact';
import type { Passage, Statement } from './passage';
import { pickedText, runningText } from './runningText';
import { isSurrounding } from './sectionKinds';

const states = /^(?:(?:Det övergripande )?syftet (?:med|är)|gruppens syfte|(?:arbets|samverkans)?gruppen har till syfte|the (?:purpose|aim) of|the group aims to|formålet med|gruppens formål)(?!\p{L})/iu;

/** What the group is for: the section on it, or the sentences that say so where it has none. */
export function readPurpose(passages: readonly Passage[], statements: readonly Statement[]): Fact<string> | null {
  const isPurpose = ({ text, meaning }: Statement): boolean =>
    !isSurrounding(meaning) && states.test(text);
  return runningText(passages, 'purpose') ?? pickedText(statements, isPurpose);
}
