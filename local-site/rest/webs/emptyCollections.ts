import type { CollectionKind } from '../tree/kinds';

/** Event receivers run on servers elsewhere: nothing has any here, and none can be added. */
export const eventReceiversKind: CollectionKind<undefined> = {
  name: 'EventReceivers', type: 'SP.EventReceiverDefinition', set: 'SP.ApiData.EventReceiverDefinitions', entities: () => [], members: {}
};

/** Workflows of the old kind, which the real service no longer runs. */
export const workflowAssociationsKind: CollectionKind<undefined> = {
  name: 'WorkflowAssociations', type: 'SP.Workflow.WorkflowAssociation', set: 'SP.ApiData.WorkflowAssociations', entities: () => [], members: {}
};

/** Templates people have saved of their lists. */
export const customListTemplatesKind: CollectionKind<undefined> = {
  name: 'CustomListTemplates', type: 'SP.ListTemplate', set: 'SP.ApiData.ListTemplates', entities: () => [], members: {}
};
