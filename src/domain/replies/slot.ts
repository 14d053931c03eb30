import { comparable } from '../importing/matching/comparable';
import type { SourceLine } from '../importing/sourceDocument';

/** A line of a draft as it stands in the file that was sent out. */
export interface SlotLine {
  readonly text: string;
  readonly form: 'heading' | 'subheading' | 'paragraph' | 'bullets' | 'numbered';
}

/** A place of a draft that a reply can say something else at. */
export interface Slot {
  /** Unique in the draft. */
  readonly key: string;
  /** The title's own key for the title and what stands beside it. */
  readonly sectionKey: string;
  /** `fixed` is a block of the template, or the mandate's own text in its stead; `added` is own text below a block. */
  readonly kind: 'title' | 'heading' | 'field' | 'fixed' | 'added';
  /** The template's blocks are counted from 0; -1 is directly below the heading. */
  readonly place: number;
  /** Empty where no field is answered. */
  readonly fieldKey: string;
  /** What stands there in a document while the field has no answer; empty where no field is answered. */
  readonly placeholder: string;
  readonly lines: readonly SlotLine[];
}

/** How a line of a file stands there. */
export function formOf({ kind, headingLevel }: SourceLine): SlotLine['form'] {
  if (headingLevel !== null) {
    return headingLevel <= 1 ? 'heading' : 'subheading';
  }
  return kind === 'bullet' ? 'bullets' : kind;
}

/** Lines that say something: what stands in the stead of an answer does not. */
export const saying = <Line extends { readonly text: string }>({ placeholder }: Slot, lines: readonly Line[]): readonly Line[] =>
  placeholder === '' ? lines : lines.filter(({ text }) => comparable(text) !== comparable(placeholder));
