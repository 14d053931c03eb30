import type { SpfxTheme } from './themes';

/** The theme as the custom properties `styles/site.css` is written with. */
export function themeVariables({ palette, semanticColors, isInverted }: SpfxTheme): string {
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
    '--shadow': isInverted ? '0 8px 24px rgba(0, 0, 0, .6)' : '0 8px 24px rgba(0, 0, 0, .14)',
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}: ${value};`);
  return `:root { color-scheme: ${isInverted ? 'dark' : 'light'}; ${lines.join(' ')} }`;
}
