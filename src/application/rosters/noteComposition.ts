import type { CompositionNote, StoredCompositionNote } from '../../domain/composition/compositionNote';
import { hashText } from '../../domain/mandate/hashText';
import type { Ports } from '../ports/ports';

/**
 * Notes something of a group's composition. The same said again doubles nothing.
 * @throws Failure `denied` to one who does not write for the group
 */
export function noteComposition({ compositionNotes }: Pick<Ports, 'compositionNotes'>, said: Omit<CompositionNote, 'key'>): Promise<StoredCompositionNote> {
  const { kind, date, body, paragraph, note } = said;
  return compositionNotes.add({ ...said, key: `${kind}.${hashText(JSON.stringify([date, body, paragraph, note]))}` });
}
