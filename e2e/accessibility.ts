import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[];
}

/** The rules that look at colours: all that another theme of the same page can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

export interface Look {
  /** Selectors of parts that are not ours. */
  readonly without?: readonly string[];
  /** True for a page that has been looked at in full, and now has other colours. */
  readonly coloursOnly?: boolean;
}

/**
 * What axe finds on the page, or in the frame, as it stands, one line per finding: WCAG 2.0–2.2 A and AA and
 * axe's own good practice. Axe is evaluated, because the pages' content security policy lets no inline script in.
 */
export async function accessibilityFindings(place: Page | Frame, { without = [], coloursOnly = false }: Look = {}): Promise<readonly string[]> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe);
  return place.evaluate(async ({ exclude, only }) => {
    const { axe: runner } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResult> };
    };
    // Target size (WCAG 2.2 AA) is off unless asked for. Frames are looked at by themselves.
    // What fades in is looked at when it is there: half-way its contrast is nobody's choice.
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    const rules = {
      'target-size': { enabled: true },
      // A page in a frame has its heading on the page around it.
      'page-has-heading-one': { enabled: window.parent === window }
    };
    const options = { ...(only ? { runOnly: { type: 'rule', values: only } } : { rules }), iframes: false, resultTypes: ['violations'] };
    const { violations } = await runner.run({ include: ['html'], exclude }, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, { exclude: without, only: coloursOnly ? ofColours : null });
}
