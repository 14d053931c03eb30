/** @jest-environment node */
import { describeParsers } from './parserProperties';

describeParsers({ numRuns: 100_000 });
