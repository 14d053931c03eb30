import type { SectionTheme, SectionThemes } from './sectionThemes';

/** The themes of page and sections as the custom properties `styles/site.css` is written with. */
export function themeVariables(page: SectionTheme, sections: SectionThemes): string {
  const rules = Object.entries(sections).map(
    ([emphasis, theme]) => `[data-emphasis="${emphasis}"] { ${variables(theme)} }`,
  );
  const scheme = page.isInverted ? 'dark' : 'light';
  return `:root { color-scheme: ${scheme}; ${variables(page)} } ${rules.join(' ')}`;
}

function variables({ palette, semanticColors, isInverted }: SectionTheme): string {
  // In the light theme the suite bar has the theme's colour, as in SharePoint; in dark ones it would glare.
  const suite = isInverted
    ? { bar: palette.neutralLighterAlt, text: palette.neutralPrimary, hover: palette.neutralLight }
    : { bar: palette.themePrimary, text: palette.white, hover: palette.themeDark };
  const values: Readonly<Record<string, string>> = {
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
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');
}
