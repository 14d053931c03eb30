import axe from 'axe-core';

/**
 * What axe finds against WCAG 2.2 AA in what is shown; empty when all is well. What must be drawn to be judged
 * is left to the browser tests: jsdom draws nothing.
 */
export async function accessibilityProblems(shown: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(shown, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } }
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
