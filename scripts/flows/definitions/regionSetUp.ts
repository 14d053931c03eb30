import { connectionReferences } from './connectionReferences';
import type { FlowSetUp } from './flowFile';
import { regionVariables } from './regionVariables';

const used = ['shared_sharepointonline', 'shared_office365'];

/** What the flow of a region in another tenant is given. */
export const regionSetUp: FlowSetUp = {
  variables: Object.values(regionVariables),
  connections: connectionReferences.filter(({ api }) => used.includes(api))
};
