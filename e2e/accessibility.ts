import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[];
}

/**
 * What axe finds on the page as it stands, one line per finding. Axe is evaluated, because the pages' content
 * security policy lets no inline script in.
 * @param without selectors of parts that are not ours
 */
export async function accessibilityFindings(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (exclude) => {
    const { axe: runner } = window as unknown as { axe: { run(context: object): Promise<AxeResult> } };
    const { violations } = await runner.run({ include: ['html'], exclude });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, without);
}
