import type { SpfxTheme } from './themes';

/** The theme as the custom properties `styles/site.css` is written with. */
export function themeVariables({ palette, semanticColors, isInverted }: SpfxTheme): string {
  // In the light theme the suite bar has the theme's colour, as in SharePoint; in dark ones it would glare.
  const suite = isInverted
    ? { bar: palette.neutralLighterAlt, text: palette.neutralPrimary, hover: palette.neutralLight }
    : { bar: palette.themePrimary, text: palette.white, hover: palette.themeDark };
  const variables: Readonly<Record<string, string>> = {
    '--background': semanticColors.bodyBackground,
    '--surface': palette.neutralLighterAlt,
    '--hover': palette.neutralLighter,
    '--pressed': palette.neutralLight,
    '--text': semanticColors.bodyText,
    '--subtext': semanticColors.bodySubtext,
    '--divider': palette.neutralLight,
    '--border': palette.neutralTertiaryAlt,
    '--strong-border': palette.neutralSecondary,
    '--accent': palette.themePrimary,
    '--accent-hover': palette.themeDarkAlt,
    '--accent-soft': palette.themeLighter,
    '--on-accent': palette.white,
    '--link': semanticColors.link,
    '--link-hover': semanticColors.linkHovered,
    '--focus': palette.neutralPrimary,
    '--suite': suite.bar,
    '--on-suite': suite.text,
    '--suite-hover': suite.hover,
    '--suite-line': isInverted ? palette.neutralQuaternaryAlt : palette.themePrimary,
    '--persona': isInverted ? palette.themePrimary : palette.themeDarker,
    '--on-persona': palette.white,
    '--shadow': isInverted ? '0 8px 24px rgba(0, 0, 0, .6)' : '0 8px 24px rgba(0, 0, 0, .14)',
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}: ${value};`);
  return `:root { color-scheme: ${isInverted ? 'dark' : 'light'}; ${lines.join(' ')} }`;
}
