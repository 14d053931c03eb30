import * as React from 'react';
import type { SourceBlock } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { LongText } from '../forms/LongText';
import { TickBox } from '../forms/TickBox';
import type { BlockContext } from './BlockContext';
import { ClauseBlock } from './ClauseBlock';
import { FieldForm } from './FieldForm';

export interface BlockContentProps {
  readonly block: SourceBlock;
  readonly context: BlockContext;
  readonly onChange: (block: SourceBlock, topic: string) => void;
}

/** What a block says, by its kind. */
export function BlockContent({ block, context, onChange }: BlockContentProps): JSX.Element {
  const strings = useStrings(templatesStrings).editor;
  switch (block.kind) {
    case 'field':
      return <FieldForm field={block.field} onChange={(field, topic) => onChange({ ...block, field }, topic)} />;
    case 'clause':
      return <ClauseBlock block={block} clauses={context.clauses} onChange={(next) => onChange(next, '')} />;
    case 'decision':
      return (
        <LongText
          label={strings.decision}
          hint={strings.decisionHint}
          value={block.text}
          onChange={(text) => onChange({ ...block, text }, 'text')}
        />
      );
    default: {
      const isList = block.kind === 'bullets' || block.kind === 'numbered';
      const change = (text: string): void =>
        onChange('items' in block ? { ...block, items: text === '' ? [] : text.split('\n') } : { ...block, text }, 'text');
      return (
        <>
          <LongText
            label={isList ? strings.items : strings.text}
            hint={strings.fixedHint}
            value={'items' in block ? block.items.join('\n') : block.text}
            onChange={change}
          />
          <TickBox
            label={strings.isEditable}
            checked={block.isEditable === true}
            onChange={(isEditable) => onChange({ ...block, isEditable }, '')}
          />
        </>
      );
    }
  }
}
