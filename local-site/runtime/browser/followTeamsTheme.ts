import { readPageData } from './readPageData';
import type { SectionScopes } from './sectionScopes';
import { takeAppearance } from './takeAppearance';

/** What the Teams client says, as far as it is listened to here. */
interface TeamsNews {
  readonly func?: string;
  readonly args?: readonly unknown[];
}

/** When the Teams client changes its theme, the page and its web parts follow while they are open. */
export function followTeamsTheme(scopes: SectionScopes): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<TeamsNews>) => {
    if (origin !== window.location.origin || source !== window.parent || data.func !== 'themeChange') return;
    takeAppearance(String(data.args?.[0])).then(
      (sent) => scopes.show(readPageData(sent)),
      (error: unknown) => console.error('The theme could not be changed.', error),
    );
  });
}
