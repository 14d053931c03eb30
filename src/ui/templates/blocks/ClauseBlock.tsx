import * as React from 'react';
import { templateBlock } from '../../../domain/comparison/templateBlock';
import type { Clause } from '../../../domain/template/clause';
import type { ClauseUse } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { BlockText } from '../../components/DocumentView/BlockText';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';

export interface ClauseBlockProps {
  readonly block: ClauseUse;
  readonly clauses: readonly Clause[];
  readonly onChange: (block: ClauseUse) => void;
}

/** A shared text where it stands: its words, and which version of it is used. */
export function ClauseBlock({ block, clauses, onChange }: ClauseBlockProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const versions = clauses.filter(({ key }) => key === block.key);
  const used = versions.find(({ version }) => version === block.version);
  return (
    <>
      <div lang="sv">{used?.blocks.map((one, place) => <BlockText key={place} block={templateBlock(one)} subheadingLevel={3} />)}</div>
      <SelectField
        label={`${strings.editor.clauseText(used?.name ?? block.key)}. ${strings.editor.clauseVersion}`}
        value={String(block.version)}
        options={versions.map(({ version, changes }) => ({
          value: String(version),
          text: [strings.versionChoice(version), changes].filter((words) => words !== '').join(': ')
        }))}
        onChange={(version) => onChange({ ...block, version: Number(version) })}
      />
    </>
  );
}
