import { createTheme } from '@fluentui/react/lib/Theme';
import type { IPalette, ITheme } from '@fluentui/react/lib/Theme';

const text = ['neutralDark', 'neutralPrimary', 'neutralPrimaryAlt', 'neutralSecondary', 'neutralSecondaryAlt', 'black'];
const surface = [
  'white',
  'neutralLighterAlt',
  'neutralLighter',
  'neutralLight',
  'themeLighterAlt',
  'themeLighter',
  'themeLight'
];
const line = ['neutralQuaternary', 'neutralQuaternaryAlt', 'neutralTertiaryAlt', 'neutralTertiary'];
const accent = ['themePrimary', 'themeSecondary', 'themeTertiary', 'themeDark', 'themeDarkAlt', 'themeDarker'];

const each = (names: readonly string[], colour: string): Partial<IPalette> =>
  Object.fromEntries(names.map((name) => [name, colour]));

/**
 * The theme in high contrast: the reader's own system colours by name, so that what is computed is what is
 * seen, and measured contrast is the real one.
 */
export const forcedColorsTheme: ITheme = createTheme({
  palette: {
    ...each(text, 'CanvasText'),
    ...each(surface, 'Canvas'),
    ...each(line, 'GrayText'),
    ...each(accent, 'LinkText')
  },
  semanticColors: {
    bodyDivider: 'CanvasText',
    warningBackground: 'Canvas',
    errorBackground: 'Canvas',
    warningIcon: 'CanvasText',
    errorIcon: 'CanvasText',
    messageText: 'CanvasText'
  }
});
