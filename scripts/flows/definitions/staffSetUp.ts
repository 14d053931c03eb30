import { connectionReferences } from './connectionReferences';
import { environmentVariables } from './environmentVariables';
import type { FlowSetUp } from './flowFile';

/** What the flows on the site with the mandates are given. */
export const staffSetUp: FlowSetUp = { variables: Object.values(environmentVariables), connections: connectionReferences };
