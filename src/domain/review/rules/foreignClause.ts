import type { Template } from '../../template/template';
import { contentStems } from '../../wording/contentStems';
import { sentencesOf } from '../../wording/sentencesOf';
import { clauseSentences, exampleSentences } from '../clauseSentences';
import type { ClauseSentence } from '../clauseSentences';
import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';

/** How much of a clause's words a sentence has when it is that clause in other words. */
const leastShare = 0.65;
/** A group's tasks are its own, and two groups may have alike: there it has to be the clause nearly word by word, and little more. */
const leastShareOfTask = 0.85;

const isTask = ({ meaning }: Passage): boolean => meaning === 'genericTasks' || meaning === 'specificTasks';

interface Match {
  readonly share: number;
  readonly clause: ClauseSentence;
}

function bestMatch(stems: ReadonlySet<string>, clauses: readonly ClauseSentence[]): Match | undefined {
  let best: Match | undefined;
  for (const clause of clauses) {
    const shared = clause.stems.filter((stem) => stems.has(stem)).length;
    const share = shared / clause.stems.length;
    if (!best || share > best.share) {
      best = { share, clause };
    }
  }
  return best;
}

function isClause(passage: Passage, stems: ReadonlySet<string>, { share, clause }: Match): boolean {
  return isTask(passage)
    ? Math.min(share, (share * clause.stems.length) / stems.size) >= leastShareOfTask
    : share >= leastShare;
}

const nameOf = (families: readonly Template[], family: string): string => families.find((one) => one.family === family)?.name ?? family;

/** A sentence that is another family's clause and not one of the mandate's own family. */
export const foreignClause: Rule = ({ template, families, own }) => {
  if (template === null) {
    return [];
  }
  const all = clauseSentences(families);
  const others = all.filter(({ family }) => family !== template.family);
  const ours = [...all.filter(({ family }) => family === template.family), ...exampleSentences(template)];
  return own
    .filter(({ kind, origin }) => (kind === 'paragraph' || kind === 'item') && origin !== 'changed')
    .flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const stems = contentStems(sentence);
        const match = bestMatch(stems, others);
        if (!match || !isClause(passage, stems, match) || (bestMatch(stems, ours)?.share ?? 0) >= leastShare) {
          return [];
        }
        const values = { family: match.clause.family, name: nameOf(families, match.clause.family), clause: match.clause.text };
        return [findingAt(passage, 'foreignClause', 'warning', { quote: sentence, values })];
      })
    );
};
