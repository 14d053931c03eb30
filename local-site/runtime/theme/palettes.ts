import type { IPalette } from '@fluentui/theme';

/** SharePoint's blue theme is Fluent's own default palette. */
export const lightPalette: Partial<IPalette> = {};

/** SharePoint's inverted themes turn the neutral colours round; `white` is the background. */
export const darkPalette: Partial<IPalette> = {
  themePrimary: '#6cb8f6',
  themeLighterAlt: '#0a1218',
  themeLighter: '#14283a',
  themeLight: '#20405c',
  themeTertiary: '#4181b5',
  themeSecondary: '#5fa5de',
  themeDarkAlt: '#7abff7',
  themeDark: '#8ec8f8',
  themeDarker: '#abd6fa',
  white: '#1b1a19',
  neutralLighterAlt: '#201f1e',
  neutralLighter: '#252423',
  neutralLight: '#323130',
  neutralQuaternaryAlt: '#3b3a39',
  neutralQuaternary: '#484644',
  neutralTertiaryAlt: '#605e5c',
  neutralTertiary: '#a19f9d',
  neutralSecondaryAlt: '#b3b0ad',
  neutralSecondary: '#c8c6c4',
  neutralPrimaryAlt: '#d2d0ce',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#faf9f8',
  black: '#ffffff',
};

/** Black, white and yellow, as in the contrast theme of Teams and Windows. */
export const contrastPalette: Partial<IPalette> = {
  themePrimary: '#ffff01',
  themeLighterAlt: '#000000',
  themeLighter: '#1a1a00',
  themeLight: '#333300',
  themeTertiary: '#ffff01',
  themeSecondary: '#ffff01',
  themeDarkAlt: '#ffff80',
  themeDark: '#ffff80',
  themeDarker: '#ffffb3',
  white: '#000000',
  neutralLighterAlt: '#000000',
  neutralLighter: '#000000',
  neutralLight: '#1f1f1f',
  neutralQuaternaryAlt: '#3a3a3a',
  neutralQuaternary: '#808080',
  neutralTertiaryAlt: '#ffffff',
  neutralTertiary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff',
};
