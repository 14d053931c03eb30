/** What programs leave behind: bookmarks, signs for bold, field codes, broken references, tags, letters read wrong. */
const left =
  /\[bookmark:[^\]\n]*\]|\*\*|\b_GoBack\b|(?:Error|Fel)! ?(?:Bookmark|Reference|Hittar inte|Bokmärket|Det finns ingen text)[^.\n]*\.?|\{ ?(?:PAGE|DATE|TIME|REF|MERGEFIELD|TOC|HYPERLINK)\b[^}\n]*\}|<\/?(?:p|b|i|strong|em|br|span|div|ul|li)\b[^>\n]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);|\uFFFD|Ã[¥¤¶…„–]/gu;

/** Residue of programs in a text, in its order. */
export const residueIn = (text: string): readonly string[] => text.match(left) ?? [];
