import type { DocumentBlock, DocumentSection } from '../mandate/document';

const linesOf = (block: DocumentBlock): readonly string[] => ('items' in block ? block.items : [block.text]);

/** The lines of a section as it reads, its heading first; none empty. */
export const sectionLines = ({ heading, blocks }: DocumentSection): readonly string[] => [heading, ...blocks.flatMap(linesOf)].filter((line) => line !== '');
