/** @jest-environment node */
import { describeParsers } from './parserProperties';

describeParsers({ numRuns: 200_000 });
