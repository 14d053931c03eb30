import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

export * from '@fluentui/react-components';
export {
  useMergedTabsterAttributes_unstable,
  useArrowNavigationGroup,
  useFocusableGroup,
  GroupperMoveFocusActions,
  GroupperMoveFocusEvent,
  MoverKeys,
  MoverMoveFocusEvent,
} from '@fluentui/react-tabster';

// Version 9 takes its theme from custom properties; the platform's own pages set them on the root.
declare const window: { readonly FabricConfig?: { readonly appearance?: string } };
const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const appearance = window.FabricConfig?.appearance;
const theme = appearance === 'dark' || appearance === 'contrast' ? themes[appearance] : themes.light;
for (const [name, value] of Object.entries(theme)) document.documentElement.style.setProperty(`--${name}`, String(value));
