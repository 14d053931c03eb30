import { bodiesIn, bodyAt } from '../language/bodyNames';
import { wholeWords } from '../language/wholeWords';
import { allFacts } from './allFacts';
import type { Fact } from './fact';
import { mandatorsOf } from './mandatorsOf';
import type { Statement } from './passage';

/** In a sentence on the mandate or the decision; elsewhere *med stöd av* is any help. */
const support = wholeWords([
  'med stöd (?:av|från)|tillstyrk(?:t|s|ts|d|an)? (?:av|från)|with (?:the )?support (?:of|from)|endorsed by',
  'med støtte (?:af|fra)'
].join('|'));

const endorsed = wholeWords('(?:är |har )?(?:tillstyrkt|tillstyrks|tillstyrkts|endorsed|tiltrådt) (?:av|by|af)');

/** A line on the mandator that holds a name and nothing more, but for who supports it. */
function nameAlone({ text, meaning }: Statement): readonly string[] {
  const name = text.slice(0, support.exec(text)?.index ?? text.length).replace(/\.?\s*$/, '');
  return meaning === 'mandator' && name.length <= 90 && bodyAt(name) === name ? bodiesIn(name) : [];
}

const givesMandate = (statement: Statement): readonly string[] => {
  const told = statement.meaning === 'background' || statement.isListed ? [] : mandatorsOf(statement.text);
  return told.length > 0 ? told : nameAlone(statement);
};

function endorses(statement: Statement): readonly string[] {
  const { text } = statement;
  const pattern = givesMandate(statement).length > 0 || /^fastställ/iu.test(text) ? support : endorsed;
  const match = pattern.exec(text);
  return match ? bodiesIn(bodyAt(text.slice(match.index + match[0].length).trim())) : [];
}

export interface MandatorFacts {
  readonly mandators: Fact<readonly string[]>;
  readonly endorsers: Fact<readonly string[]>;
}

/** Who gives the group its mandate, and with whose support. */
export function readMandators(statements: readonly Statement[]): MandatorFacts {
  return { mandators: allFacts(statements, givesMandate), endorsers: allFacts(statements, endorses) };
}
