/** @jest-environment node */
import { describeRequests } from './requestProperties';

describeRequests({ numRuns: 20_000 });
