import { createTheme, type ITheme } from '@fluentui/theme';
import type { Appearance } from '../pages/pageData';
import { sectionThemes, type SectionThemes } from './sectionThemes';
import { contrastPalette, darkPalette, lightPalette } from './palettes';

/** A theme as the SPFx `ThemeProvider` hands it to web parts. */
export type SpfxTheme = Pick<ITheme, 'palette' | 'semanticColors' | 'fonts' | 'isInverted' | 'effects'>;

const themes: Readonly<Record<Appearance, SpfxTheme>> = {
  light: spfxTheme(createTheme({ palette: lightPalette })),
  dark: spfxTheme(createTheme({ palette: darkPalette, isInverted: true })),
  contrast: spfxTheme(
    createTheme({
      palette: contrastPalette,
      isInverted: true,
      semanticColors: { link: '#ffff01', linkHovered: '#ffff80', focusBorder: '#ffff01', bodyDivider: '#ffffff' },
    }),
  ),
};

const themesOfSections: Readonly<Record<Appearance, SectionThemes>> = {
  light: sectionThemes(themes.light),
  dark: sectionThemes(themes.dark),
  contrast: sectionThemes(themes.contrast),
};

export function sectionThemesFor(appearance: Appearance): SectionThemes {
  return themesOfSections[appearance];
}

export function themeFor(appearance: Appearance): SpfxTheme {
  return themes[appearance];
}

function spfxTheme({ palette, semanticColors, fonts, isInverted, effects }: ITheme): SpfxTheme {
  return { palette, semanticColors, fonts, isInverted, effects };
}
