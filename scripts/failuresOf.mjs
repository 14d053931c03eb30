import { relative } from 'node:path';
import { inProject } from './paths.mjs';

/** The first lines say what was expected; the whole trace stands further up in the run's output. */
const MOST_LINES = 12;

const firstLinesOf = (message) => message.split('\n').slice(0, MOST_LINES).join('\n');

/**
 * Tells once more, for the end of a long run, which tests failed.
 * @param report what Jest writes with `--json`
 * @returns {string[]} one paragraph for each test that failed, and for each file that could not be run
 */
export const failuresOf = ({ testResults }) =>
  testResults.flatMap(({ name: file, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const told = failed.map(({ fullName, failureMessages }) => `${fullName}\n${firstLinesOf(failureMessages.join('\n'))}`);
    const unrun = assertionResults.length === 0 && message !== '' ? [firstLinesOf(message)] : [];
    return [...told, ...unrun].map((text) => `✗ ${relative(inProject('.'), file)}: ${text}`);
  });
