import type { Appearance } from '../pages/pageData';
import type { SectionTheme } from './sectionThemes';
import { sectionThemesFor, themeFor } from './themes';

const appearances: readonly Appearance[] = ['light', 'dark', 'contrast'];
const everywhere = appearances.flatMap((appearance): readonly [string, SectionTheme][] => [
  [appearance, themeFor(appearance)],
  ...Object.entries(sectionThemesFor(appearance)).map(([emphasis, theme]): [string, SectionTheme] => [
    `${appearance}, section background ${emphasis}`,
    theme,
  ]),
]);

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(everywhere)('the theme %s', (_, { palette, semanticColors, isInverted }) => {
  it('can be read: text, quieter text, links and buttons', () => {
    const { bodyBackground, bodyText, bodySubtext, link, primaryButtonBackground, primaryButtonText } = semanticColors;
    expect(contrast(bodyText, bodyBackground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(bodySubtext, bodyBackground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(link, bodyBackground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(primaryButtonText, primaryButtonBackground)).toBeGreaterThanOrEqual(4.5);
  });

  it('says truly whether it is inverted', () => {
    expect(luminance(palette.white) < luminance(palette.neutralPrimary)).toBe(isInverted);
  });
});

it('gives a section with a background another background than the page', () => {
  for (const appearance of appearances.filter((one) => one !== 'contrast')) {
    const backgrounds = Object.values(sectionThemesFor(appearance)).map(({ palette }) => palette.white);
    expect(new Set([themeFor(appearance).palette.white, ...backgrounds]).size).toBe(4);
  }
});
