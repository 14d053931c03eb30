import type { SourceChange } from '../../../../domain/importing/sourceDocument';
import type { Element } from '../xml/element';
import type { ElementReader, Surroundings } from './story';

/** The surroundings of what lies in a tracked change. What was both inserted and deleted is deleted. */
export function changedBy({ attributes }: Element, kind: SourceChange['kind'], surroundings: Surroundings): Surroundings {
  const change = { kind, author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? '' };
  return surroundings.change?.kind === 'deleted' ? surroundings : { ...surroundings, change };
}

const changed = (kind: SourceChange['kind']): ElementReader => (element, story, surroundings) =>
  story.read(element.children, story, changedBy(element, kind, surroundings));

/** Text that was put in, taken out or moved. */
export const changeReaders: Readonly<Record<string, ElementReader>> = {
  'w:ins': changed('inserted'),
  'w:moveTo': changed('inserted'),
  'w:del': changed('deleted'),
  'w:moveFrom': changed('deleted')
};
