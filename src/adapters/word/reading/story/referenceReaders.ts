import type { Element } from '../xml/element';
import type { CommentRange, ElementReader, Story } from './story';

function commentOf({ attributes }: Element, { comments }: Story): CommentRange {
  const id = attributes['w:id'] ?? '';
  const range = comments.get(id) ?? { from: undefined, to: undefined, line: 0 };
  comments.set(id, range);
  return range;
}

const beginComment: ElementReader = (element, story) => {
  const range = commentOf(element, story);
  if (range.from === undefined) {
    range.from = story.whole.length;
    story.paragraph.marks.push({
      at: story.paragraph.text.length,
      place: (line) => {
        range.line = line;
      }
    });
  }
};

const endComment: ElementReader = (element, story) => {
  commentOf(element, story).to ??= story.whole.length;
};

/** A comment without a range stands where it is referred to. */
const referToComment: ElementReader = (element, story, surroundings) => {
  beginComment(element, story, surroundings);
  endComment(element, story, surroundings);
};

const referToNote = (kind: 'footnote' | 'endnote'): ElementReader => ({ attributes }, { paragraph, notes }, { change }) => {
  if (change?.kind !== 'deleted') {
    paragraph.marks.push({
      at: paragraph.text.length,
      place: (line) => {
        notes.push({ kind, id: attributes['w:id'] ?? '', line });
      }
    });
  }
};

const margin = (kind: 'header' | 'footer'): ElementReader => ({ attributes }, { margins }) => {
  margins.set(attributes['r:id'] ?? '', kind);
};

/** What points to other parts of the file. */
export const referenceReaders: Readonly<Record<string, ElementReader>> = {
  'w:commentRangeStart': beginComment,
  'w:commentRangeEnd': endComment,
  'w:commentReference': referToComment,
  'w:footnoteReference': referToNote('footnote'),
  'w:endnoteReference': referToNote('endnote'),
  'w:headerReference': margin('header'),
  'w:footerReference': margin('footer')
};
