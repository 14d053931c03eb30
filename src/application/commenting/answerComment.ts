import { cleanText } from '../../domain/mandate/cleanText';
import type { StoredRemark } from '../../domain/commenting/remark';
import type { Ports } from '../ports/ports';

/**
 * Answers a comment. Safe to repeat.
 * @param key made by `Identifiers` once for the answer
 * @throws Failure
 */
export function answerComment({ comments }: Pick<Ports, 'comments'>, comment: StoredRemark, key: string, text: string): Promise<void> {
  const { mandateKey, groupKey, sectionKey } = comment;
  return comments.add([
    { key, mandateKey, groupKey, sectionKey, kind: 'answer', commentKey: comment.key, text: cleanText(text).trim(), quote: '', fileAuthor: '' }
  ]);
}
