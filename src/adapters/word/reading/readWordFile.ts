import type { SourceComment, SourceDocument, SourceRemark } from '../../../domain/importing/sourceDocument';
import { numberingOf } from './parts/numbering';
import { placesOf } from './parts/placesOf';
import { stylesOf } from './parts/styles';
import { openWordPackage, type WordPackage } from './parts/wordPackage';
import { readStory } from './story/readStory';
import type { Story } from './story/story';
import { wordsOf } from './story/wordsOf';
import type { Element } from './xml/element';

type ReadPart = (part: Element) => Story;

/**
 * Reads a Word file (ISO/IEC 29500, transitional and strict).
 * @throws Unreadable
 */
export function readWordFile(bytes: Uint8Array): Omit<SourceDocument, 'fileName'> {
  const file = openWordPackage(bytes);
  const styles = stylesOf(file.related('styles'));
  const places = placesOf(styles, numberingOf(file.related('numbering'), styles));
  const readPart: ReadPart = (part) => readStory(part, styles, places);
  const story = readPart(file.main);
  const remarks = [...story.remarks, ...notes(file, story, readPart)].sort((one, other) => one.line - other.line);
  return {
    format: 'docx',
    lines: story.lines,
    comments: comments(file, story, readPart),
    changes: story.changes,
    remarks: [...margins(file, story, readPart), ...remarks]
  };
}

const textOf = ({ lines }: Story): string => wordsOf(lines, '\n');

/** The words a comment is attached to are shown beside it: more than this is no longer a quotation. */
const LONGEST_QUOTE = 1000;

function comments(file: WordPackage, { whole, comments: ranges }: Story, readPart: ReadPart): readonly SourceComment[] {
  return (file.related('comments')?.children ?? []).map((comment) => {
    const { from = 0, to = from, line = 0 } = ranges.get(comment.attributes['w:id'] ?? '') ?? {};
    return {
      author: comment.attributes['w:author'] ?? '',
      date: comment.attributes['w:date'] ?? '',
      text: textOf(readPart(comment)),
      line,
      quote: whole.slice(from, Math.min(to, from + LONGEST_QUOTE)).trim()
    };
  });
}

function notes(file: WordPackage, story: Story, readPart: ReadPart): readonly SourceRemark[] {
  if (story.notes.length === 0) {
    return [];
  }
  const texts = new Map<string, string>();
  for (const kind of ['footnote', 'endnote']) {
    for (const note of file.related(`${kind}s`)?.children ?? []) {
      texts.set(`${kind} ${note.attributes['w:id']}`, textOf(readPart(note)));
    }
  }
  return story.notes.map(({ kind, id, line }) => ({ kind: 'footnote', line, text: texts.get(`${kind} ${id}`) ?? '' }));
}

/** Headers and footers, each once, and what stands in them besides text. */
function margins(file: WordPackage, story: Story, readPart: ReadPart): readonly SourceRemark[] {
  const found = new Map<string, SourceRemark>();
  for (const [id, kind] of story.margins) {
    const part = file.byId(id);
    const read = part && readPart(part);
    const text = read ? textOf(read) : '';
    const own: readonly SourceRemark[] = text === '' ? [] : [{ kind, line: 0, text }];
    for (const remark of [...own, ...(read?.remarks ?? []).map((one) => ({ ...one, line: 0 }))]) {
      found.set(`${remark.kind} ${remark.text}`, remark);
    }
  }
  return [...found.values()];
}
