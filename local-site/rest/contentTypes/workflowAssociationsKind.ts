import type { CollectionKind } from '../tree/kinds';

/** SharePoint Online starts no such workflows any more: there are never any. */
export const workflowAssociationsKind: CollectionKind<undefined> = {
  name: 'WorkflowAssociations', type: 'SP.Workflow.WorkflowAssociation', set: 'SP.ApiData.WorkflowAssociations', entities: () => [], members: {}
};
