import { nullOutcome } from '../outcome';
import type { Node } from './node';

/** What an address leads to where SharePoint answers null, not 404: nothing stands there, and nothing can be done with it. */
export function nullNode(name: string): Node {
  return { name, member: () => undefined, verbs: { GET: () => nullOutcome(name) } };
}
