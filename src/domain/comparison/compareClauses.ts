import type { Clause } from '../template/clause';
import type { MandateDocument } from '../mandate/document';
import { compareDocuments } from './compareDocuments';
import type { DocumentComparison } from './comparison';
import { templateBlock } from './templateBlock';

const clauseDocument = ({ key, name, blocks }: Clause): MandateDocument => ({
  title: name,
  sections: [{ key, heading: '', blocks: blocks.map(templateBlock) }]
});

/** Two versions of a clause, as they read with nothing filled in. */
export const compareClauses = (before: Clause, after: Clause): DocumentComparison =>
  compareDocuments(clauseDocument(before), clauseDocument(after));
