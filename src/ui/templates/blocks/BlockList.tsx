import * as React from 'react';
import { moveTo } from '../../../domain/editing/moveTo';
import { removeAt } from '../../../domain/editing/removeAt';
import { replaceAt } from '../../../domain/editing/replaceAt';
import type { SourceBlock } from '../../../domain/template/templateSource';
import { AddBlock } from './AddBlock';
import type { BlockContext } from './BlockContext';
import { BlockEditor } from './BlockEditor';

export interface BlockListProps<Block extends SourceBlock> {
  readonly blocks: readonly Block[];
  readonly context: BlockContext;
  /** Kinds that may be added. */
  readonly kinds: readonly Block['kind'][];
  /** @param topic what was written in, for undo; empty for a step of its own */
  readonly onChange: (blocks: readonly Block[], topic: string) => void;
}

/** The blocks of a section or a shared text, each with its tools. */
export function BlockList<Block extends SourceBlock>({ blocks, context, kinds, onChange }: BlockListProps<Block>): JSX.Element {
  return (
    <>
      {blocks.map((block, place) => (
        <BlockEditor
          // What is moved keeps its editor's place: the focus stays on the tool that was pressed.
          key={place}
          block={block}
          number={place + 1}
          context={context}
          isFirst={place === 0}
          isLast={place === blocks.length - 1}
          onChange={(next, topic) => onChange(replaceAt(blocks, place, next as Block), topic === '' ? '' : `${place} ${topic}`)}
          onMove={(step) => onChange(moveTo(blocks, place, place + step), '')}
          onRemove={() => onChange(removeAt(blocks, place), '')}
        />
      ))}
      <AddBlock context={context} kinds={kinds} onAdd={(block) => onChange([...blocks, block as Block], '')} />
    </>
  );
}
