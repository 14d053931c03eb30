/** What a paragraph is in its document. */
export interface Place {
  readonly kind: 'paragraph' | 'bullet' | 'numbered';
  readonly listLevel: number;
  readonly headingLevel: number | null;
}
