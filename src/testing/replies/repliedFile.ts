import type { SourceDocument, SourceLine } from '../../domain/importing/sourceDocument';
import type { RepliedDraft } from '../../domain/replies/readReply';
import type { SlotLine } from '../../domain/replies/slot';
import { slotsOf } from '../../domain/replies/slotsOf';

const kinds: Readonly<Record<SlotLine['form'], SourceLine['kind']>> = {
  heading: 'paragraph',
  subheading: 'paragraph',
  paragraph: 'paragraph',
  bullets: 'bullet',
  numbered: 'numbered'
};

/**
 * A draft as it is read again when nobody has changed the file it was sent out as.
 * @param isMarked false for a program that drops the marks of the fields
 */
export function repliedFile(draft: RepliedDraft, isMarked = true): SourceDocument {
  const lines = slotsOf(draft.template, draft.variables, draft.answers).flatMap(({ kind, fieldKey, lines: own }) => [
    ...own.map(({ text, form }) => ({
      text,
      kind: kinds[form],
      listLevel: 0,
      headingLevel: kind === 'title' ? 0 : form === 'heading' ? 1 : form === 'subheading' ? 2 : null,
      ...(isMarked && fieldKey !== '' && { field: fieldKey })
    })),
    ...(kind === 'title' ? [{ text: 'Utkast 1 mars 2026', kind: 'paragraph' as const, listLevel: 0, headingLevel: null }] : [])
  ]);
  return {
    fileName: 'Svar.docx',
    format: 'docx',
    lines: lines.map((line, index) => ({ ...line, number: index + 1 })),
    comments: [],
    changes: [],
    remarks: []
  };
}
