import { join } from 'node:path';
import { failuresOf } from './failuresOf.mjs';

const file = (name: string): string => join(__dirname, '..', 'src', name);

const passed = { status: 'passed', fullName: 'a roster has members', failureMessages: [] };

describe('what is told at the end of a run', () => {
  it('names each test that failed, in its file, with the first lines of why', () => {
    const trace = ['Expected: 1', 'Received: 2', ...Array.from({ length: 40 }, (_, line) => `at line ${line}`)].join('\n');
    const failed = { status: 'failed', fullName: 'a roster has a chair', failureMessages: [trace] };
    const told = failuresOf({ testResults: [{ name: file('roster.test.ts'), message: 'all of it', assertionResults: [passed, failed] }] });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^✗ src\/roster\.test\.ts: a roster has a chair\nExpected: 1\nReceived: 2\n/);
    expect(told[0]?.split('\n')).toHaveLength(13);
  });

  it('names a file that could not be run', () => {
    const unrun = { name: file('seat.test.ts'), message: 'Cannot find module', assertionResults: [] };
    expect(failuresOf({ testResults: [unrun] })).toEqual(['✗ src/seat.test.ts: Cannot find module']);
  });

  it('says nothing of a run without a failure', () => {
    expect(failuresOf({ testResults: [{ name: file('roster.test.ts'), message: '', assertionResults: [passed] }] })).toEqual([]);
  });
});
