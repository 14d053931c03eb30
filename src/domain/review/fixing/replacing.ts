import { deviationKey } from '../../mandate/deviationKey';
import { deviationOf } from '../../mandate/deviationOf';
import type { Fix } from '../finding';
import type { Passage } from '../passage';
import type { Review } from '../review';
import { answerWith } from './answerWith';
import { settled } from './settled';

/**
 * The fix that puts other words in a passage's stead; no words take the passage away. Null when the words are not
 * the mandate's to change: the template's, or those of a document without a template.
 */
export function replacing({ template, variables, answers }: Review, passage: Passage, text: string): Fix | null {
  const { sectionKey, fieldKey, origin } = passage;
  if (template === null || origin === 'fixed') {
    return null;
  }
  const key = fieldKey === '' ? deviationKey(sectionKey) : fieldKey;
  const answer = fieldKey === '' ? deviationOf(sectionKey, answers) : answers[fieldKey];
  let isDone = false;
  const change = (given: string): string => {
    if (isDone || !given.includes(passage.text)) {
      return given;
    }
    isDone = true;
    return given.replace(passage.text, () => text).replace(/\n{2,}/g, '\n').trim();
  };
  const changed = answer && answerWith(answer, change);
  if (!changed || !isDone) {
    return null;
  }
  const section = template.sections.find((one) => one.key === sectionKey);
  const kept = changed.kind === 'deviation' && section ? settled(changed, section, variables) : changed;
  return { sectionKey, changes: { [key]: kept } };
}
