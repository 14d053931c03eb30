import type { Answer, Answers } from './answer';
import { joinAnswers } from './joinAnswers';
import { sameAnswers } from './sameAnswers';

/** Which of two people's answers to a field is to stand; `both`: hers after theirs. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

const alone = (key: string, answer: Answer | undefined): Answers => (answer ? { [key]: answer } : {});

/** Keys of the answers that two people have given differently, mine in their order and then what only they have. */
export function differingKeys(mine: Answers, theirs: Answers): readonly string[] {
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (key) => !sameAnswers(alone(key, mine[key]), alone(key, theirs[key]))
  );
}

/** Two people's answers to one section in one, as chosen for each key; mine where nothing is chosen. */
export function mergeAnswers(mine: Answers, theirs: Answers, choices: Readonly<Record<string, MergeChoice>>): Answers {
  const merged = differingKeys(mine, theirs).map((key): Answers => {
    const [own, other] = [alone(key, mine[key]), alone(key, theirs[key])];
    switch (choices[key] ?? 'mine') {
      case 'mine':
        return own;
      case 'theirs':
        return other;
      case 'both':
        return joinAnswers(own, other);
    }
  });
  const shared = Object.entries(mine).filter(([key, answer]) => sameAnswers({ [key]: answer }, alone(key, theirs[key])));
  return Object.assign({}, Object.fromEntries(shared), ...merged) as Answers;
}
