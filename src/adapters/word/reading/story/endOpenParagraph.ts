import { endParagraph } from './endParagraph';
import { newParagraph } from './newParagraph';
import type { Story, Surroundings } from './story';

/**
 * Ends a paragraph that was to go on where none can follow, such as at the end of a cell. When all of it was deleted
 * it is no line, and its changes stand at the line before.
 */
export function endOpenParagraph(story: Story, surroundings: Surroundings): void {
  const { begun, text, hidden, boxes, marks } = story.paragraph;
  if (text !== '' || hidden !== '' || boxes.length > 0) {
    endParagraph(story, surroundings);
  } else if (begun) {
    story.paragraph = newParagraph();
    marks.forEach(({ place }) => place(story.lines.length));
  }
}
