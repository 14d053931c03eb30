import type { SourceBlock } from '../templateSource';
import { fieldOfKind } from './fieldOfKind';
import { keyFrom } from './keyFrom';

/** Kinds of block a writer of templates may add, beside a shared clause. */
export type NewBlockKind = Exclude<SourceBlock['kind'], 'clause'>;

/** An empty block. @param takenFields keys a new field must not have */
export function newBlock(kind: NewBlockKind, takenFields: readonly string[]): SourceBlock {
  switch (kind) {
    case 'bullets':
    case 'numbered':
      return { kind, items: [] };
    case 'field':
      return { kind, field: fieldOfKind('paragraphs', keyFrom('fraga', takenFields)) };
    default:
      return { kind, text: '' };
  }
}
