import { join } from 'node:path';
import { pageScript } from '../../pageScript';

let script: Promise<string> | undefined;

/** What the views' pages are given before their own scripts: `viewPage.observePaint` and `viewPage.observeAnswer`. */
export const viewPage = (): Promise<string> => (script ??= pageScript(join(__dirname, 'observers.ts'), 'viewPage'));
