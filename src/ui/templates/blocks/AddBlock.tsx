import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { newBlock } from '../../../domain/template/editing/newBlock';
import { newestOf } from '../../../domain/template/stored/newestOf';
import type { SourceBlock } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useFormStyles } from '../forms/forms.styles';
import type { BlockContext } from './BlockContext';

export interface AddBlockProps {
  readonly context: BlockContext;
  readonly kinds: readonly SourceBlock['kind'][];
  readonly onAdd: (block: SourceBlock) => void;
}

/** Adds a block of a kind at the end, or a shared text in its newest version. */
export function AddBlock({ context, kinds, onAdd }: AddBlockProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useFormStyles();
  const clauseKeys = [...new Set(context.clauses.map(({ key }) => key))];
  const newest = (key: string): { readonly name: string; readonly version: number } | undefined =>
    newestOf(context.clauses.filter((clause) => clause.key === key), ({ version }) => version);
  return (
    <div className={styles.tools}>
      {kinds.map((kind) =>
        kind === 'clause' ? null : (
          <DefaultButton
            key={kind}
            text={strings.words.blocks[kind]}
            ariaLabel={`${strings.editor.addBlock}: ${strings.words.blocks[kind]}`}
           
            onClick={() => onAdd(newBlock(kind, context.fieldKeys))}
          />
        )
      )}
      {kinds.includes('clause') && clauseKeys.length > 0 && (
        <SelectField
          label={`${strings.editor.addBlock}: ${strings.words.blocks.clause}`}
          value=""
          options={[
            { value: '', text: strings.editor.chooseClause },
            ...clauseKeys.map((key) => ({ value: key, text: newest(key)?.name ?? key }))
          ]}
          onChange={(key) => {
            const clause = newest(key);
            if (clause) {
              onAdd({ kind: 'clause', key, version: clause.version });
            }
          }}
        />
      )}
    </div>
  );
}
