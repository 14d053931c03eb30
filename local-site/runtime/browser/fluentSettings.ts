import type { PageData } from '../pages/pageData';

declare const window: {
  FabricConfig?: object;
  __themeState__?: object;
  readonly location: Location;
};

/**
 * What every bundled copy of Fluent and of load-themed-styles reads when it starts: fonts and icons from this
 * site, and the page's theme.
 */
export function fluentSettings({ runtimePath, theme, appearance }: PageData): void {
  window.FabricConfig = {
    fontBaseUrl: '',
    iconBaseUrl: `${window.location.origin}${runtimePath}fonts/`,
    theme,
    appearance,
  };
  window.__themeState__ = { theme: { ...theme.palette, ...theme.semanticColors }, registeredStyles: [] };
}
