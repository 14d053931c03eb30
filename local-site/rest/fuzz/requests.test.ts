/** @jest-environment node */
import { describeRequests } from './requestProperties';

describeRequests({ numRuns: 60, seed: 20261126 });
