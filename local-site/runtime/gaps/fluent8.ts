import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { Icon, loadTheme, type ITheme } from '@fluentui/react';
import * as responsiveMode from '@fluentui/react/lib/ResponsiveMode';
import * as utilities from '@fluentui/utilities';

export * from '@fluentui/react';
export { autobind } from './autobind';
export const workaround_Icon = Icon;
export const _Utilities = utilities;
export const workaround_ResponsiveModeIndex = responsiveMode;

// Every bundled copy of Fluent holds its own current theme; the page tells this one.
declare const window: { readonly FabricConfig?: { readonly theme?: ITheme } };
const pageTheme = window.FabricConfig?.theme;
if (pageTheme !== undefined) loadTheme(pageTheme);
initializeIcons(undefined, { disableWarnings: true });
