import { render } from '@testing-library/react';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Answer } from '../../domain/mandate/answer';
import type { Seat } from '../../domain/roster/roster';
import type { Field } from '../../domain/template/field';
import { barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import { FieldEditor } from '../../ui/mandateEditor/fields/FieldEditor';
import { Root } from '../../ui/Root';
import { groupKey } from '../approval/caseRecords';
import { memoryAccount } from '../memoryAccount';
import '../interface/slowMachine';

export interface ShownField {
  readonly world: MemoryWorld;
  /** What has been answered; undefined when nothing is. */
  answer(): Answer | undefined;
}

export interface ShowFieldOptions {
  readonly start?: Answer;
  readonly seats?: readonly Seat[];
}

/** Shows one field alone, as the editor has it. */
export async function showField(field: Field, { start, seats = [] }: ShowFieldOptions = {}): Promise<ShownField> {
  const roster = { groups: [], seats, terms: [], people: [] };
  const world = createMemoryWorld({ templates: [], accounts: [memoryAccount('convener', { writesFor: [groupKey] })], roster });
  let current = start;
  function Page(): JSX.Element {
    const [answer, setAnswer] = React.useState(start);
    return (
      <>
        <h4 id="question">{field.guidance.question}</h4>
        <FieldEditor
          field={field}
          answer={answer}
          variables={barnonkologiVariables}
          groupKey={groupKey}
          labelledBy="question"
          describedBy="question"
          onChange={(given) => {
            current = given;
            setAnswer(given);
          }}
        />
      </>
    );
  }
  render(
    <Root language="sv-SE" ports={createMemoryPorts(world, 'convener')}>
      <Page />
    </Root>
  );
  return { world, answer: () => current };
}
