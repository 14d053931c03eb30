/** @jest-environment node */
import { describeFilterSemantics } from './filterSemantics';

// Evidence: [M] use-odata-query-operations…; [T] an empty value is found by null only and is different from every value.
describeFilterSemantics({ numRuns: 20_000 });
