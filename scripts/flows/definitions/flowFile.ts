import type { FlowDefinition, FlowFile, Parameter } from '../../../local-site/flows/language/definition';
import type { ConnectionReference } from './connectionReferences';
import { parameterName, type EnvironmentVariable } from './environmentVariables';

/** What whoever imports a solution gives to its flows. */
export interface FlowSetUp {
  readonly variables: readonly EnvironmentVariable[];
  readonly connections: readonly ConnectionReference[];
}

const parametersOf = ({ variables }: FlowSetUp): Readonly<Record<string, Parameter>> =>
  Object.fromEntries(
    variables.map((variable) => [
      parameterName(variable),
      { defaultValue: variable.defaultValue, type: 'String', metadata: { schemaName: variable.schemaName, description: variable.description } }
    ])
  );

const connectionsOf = ({ connections }: FlowSetUp): FlowFile['properties']['connectionReferences'] =>
  Object.fromEntries(
    connections.map(({ api, logicalName }) => [
      api,
      { runtimeSource: 'embedded', connection: { connectionReferenceLogicalName: logicalName }, api: { name: api } }
    ])
  );

/** A flow in the form in which a solution carries it. */
export const flowFile = ({ triggers, actions }: Pick<FlowDefinition, 'triggers' | 'actions'>, setUp: FlowSetUp): FlowFile => ({
  properties: {
    connectionReferences: connectionsOf(setUp),
    definition: {
      $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
      contentVersion: '1.0.0.0',
      parameters: {
        $connections: { defaultValue: {}, type: 'Object' },
        $authentication: { defaultValue: {}, type: 'SecureObject' },
        ...parametersOf(setUp)
      },
      triggers,
      actions,
      outputs: {}
    },
    templateName: ''
  },
  schemaVersion: '1.0.0.0'
});
