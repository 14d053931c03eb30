import type { CommentThread } from '../../domain/commenting/commentThread';
import { commentThreads } from '../../domain/commenting/commentThreads';
import type { Ports } from '../ports/ports';

/** All comments on a mandate, in one query. @throws Failure */
export const listComments = async (
  { comments }: Pick<Ports, 'comments'>,
  mandateKey: string,
  groupKey: string
): Promise<readonly CommentThread[]> => commentThreads(await comments.ofMandate(mandateKey, groupKey));
