import { createTheme, type IPalette, type ITheme } from '@fluentui/theme';

/** What a section's background changes in a theme; fonts and effects stay the page's. */
export type SectionTheme = Pick<ITheme, 'palette' | 'semanticColors' | 'isInverted'>;

/** Themes of the section backgrounds, by `zoneEmphasis`: 1 neutral, 2 soft, 3 strong. */
export type SectionThemes = Readonly<Record<1 | 2 | 3, SectionTheme>>;

/**
 * The themes web parts see in sections with a background. As in SharePoint the palette is moved so that `white`
 * is the section's own background and everything else keeps its contrast to it.
 */
export function sectionThemes({ palette, isInverted }: Pick<ITheme, 'palette' | 'isInverted'>): SectionThemes {
  return {
    1: sectionTheme({ ...palette, ...neutral(palette) }, isInverted),
    2: sectionTheme({ ...palette, ...soft(palette) }, isInverted),
    3: sectionTheme({ ...palette, ...strong(palette) }, !isInverted),
  };
}

function sectionTheme(palette: IPalette, inverted: boolean): SectionTheme {
  const { semanticColors, isInverted, palette: complete } = createTheme({ palette, isInverted: inverted });
  return { palette: complete, semanticColors, isInverted };
}

function neutral(palette: IPalette): Partial<IPalette> {
  return {
    white: palette.neutralLighter,
    neutralLighterAlt: palette.neutralLight,
    neutralLighter: palette.neutralLight,
    neutralLight: palette.neutralQuaternaryAlt,
    neutralQuaternaryAlt: palette.neutralQuaternary,
    themePrimary: palette.themeDarkAlt,
    themeDarkAlt: palette.themeDark,
    themeDark: palette.themeDarker,
    neutralSecondary: palette.neutralPrimaryAlt,
  };
}

function soft(palette: IPalette): Partial<IPalette> {
  return {
    white: palette.themeLighter,
    neutralLighterAlt: palette.themeLight,
    neutralLighter: palette.themeLight,
    neutralLight: palette.themeLight,
    neutralQuaternaryAlt: palette.themeTertiary,
    themePrimary: palette.themeDark,
    themeDarkAlt: palette.themeDark,
    themeDark: palette.themeDarker,
    neutralSecondary: palette.neutralPrimaryAlt,
  };
}

function strong(palette: IPalette): Partial<IPalette> {
  return {
    white: palette.themePrimary,
    neutralLighterAlt: palette.themeDarkAlt,
    neutralLighter: palette.themeDarkAlt,
    neutralLight: palette.themeDark,
    neutralQuaternaryAlt: palette.themeDark,
    neutralQuaternary: palette.themeDarker,
    neutralTertiaryAlt: palette.white,
    neutralTertiary: palette.white,
    neutralSecondary: palette.white,
    neutralPrimaryAlt: palette.white,
    neutralPrimary: palette.white,
    neutralDark: palette.white,
    black: palette.white,
    themePrimary: palette.white,
    themeDarkAlt: palette.white,
    themeDark: palette.white,
    themeDarker: palette.white,
  };
}
