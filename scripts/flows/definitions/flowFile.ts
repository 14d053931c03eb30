import type { FlowDefinition, FlowFile, Parameter } from '../../../local-site/flows/language/definition';
import { connectionReferences } from './connectionReferences';
import { environmentVariables, parameterName } from './environmentVariables';

const parameters: Readonly<Record<string, Parameter>> = Object.fromEntries(
  Object.values(environmentVariables).map((variable) => [
    parameterName(variable),
    { defaultValue: variable.defaultValue, type: 'String', metadata: { schemaName: variable.schemaName, description: variable.description } }
  ])
);

const connections: FlowFile['properties']['connectionReferences'] = Object.fromEntries(
  connectionReferences.map(({ api, logicalName }) => [
    api,
    { runtimeSource: 'embedded', connection: { connectionReferenceLogicalName: logicalName }, api: { name: api } }
  ])
);

/** A flow in the form in which a solution carries it. */
export const flowFile = ({ triggers, actions }: Pick<FlowDefinition, 'triggers' | 'actions'>): FlowFile => ({
  properties: {
    connectionReferences: connections,
    definition: {
      $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
      contentVersion: '1.0.0.0',
      parameters: {
        $connections: { defaultValue: {}, type: 'Object' },
        $authentication: { defaultValue: {}, type: 'SecureObject' },
        ...parameters
      },
      triggers,
      actions,
      outputs: {}
    },
    templateName: ''
  },
  schemaVersion: '1.0.0.0'
});
