/** @jest-environment node */
import { describeParsers } from './parserProperties';

describeParsers({ numRuns: 300, seed: 20261126 });
