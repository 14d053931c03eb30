import type { Answer, Answers } from './answer';

/** Answers to put among those of a section, by key; null takes an answer away. */
export type AnswerChanges = Readonly<Record<string, Answer | null>>;

/** The answers with the changes made; the same object when nothing is changed. */
export function withChanges(answers: Answers, changes: AnswerChanges): Answers {
  const keys = Object.keys(changes).filter((key) => (answers[key] ?? null) !== changes[key]);
  if (keys.length === 0) {
    return answers;
  }
  const kept = Object.entries(answers).filter(([key]) => !keys.includes(key));
  const put = keys.flatMap((key) => (changes[key] === null ? [] : [[key, changes[key]] as const]));
  return Object.fromEntries([...kept, ...put]);
}

/** What makes the first answers into the second. */
export function changesBetween(before: Answers, after: Answers): AnswerChanges {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key] ?? null]));
}

/** What takes the changes back again. */
export function changesBack(answers: Answers, changes: AnswerChanges): AnswerChanges {
  return Object.fromEntries(Object.keys(changes).map((key) => [key, answers[key] ?? null]));
}
