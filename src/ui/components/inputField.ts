import type { IRawStyle } from '@fluentui/react/lib/Styling';
import type { ITheme } from '@fluentui/react/lib/Theme';

/** How a browser's own text field or choice looks: as the library's fields do, with a focus ring that high contrast keeps. */
export const inputField = (theme: ITheme): IRawStyle => ({
  font: 'inherit',
  color: theme.semanticColors.inputText,
  backgroundColor: theme.semanticColors.inputBackground,
  border: `1px solid ${theme.semanticColors.inputBorder}`,
  borderRadius: 2,
  boxSizing: 'border-box',
  ':hover': { borderColor: theme.semanticColors.inputBorderHovered },
  ':focus': {
    borderColor: theme.semanticColors.inputFocusBorderAlt,
    outline: `2px solid ${theme.semanticColors.inputFocusBorderAlt}`,
    outlineOffset: -2
  }
});

/** How the label above such a field looks. */
export const inputLabel = (theme: ITheme): IRawStyle => ({
  display: 'block',
  padding: '5px 0',
  fontSize: 14,
  lineHeight: '20px',
  fontWeight: 600,
  color: theme.semanticColors.bodyText
});

/** A field of one line that fills its place. */
export const inputLine = (theme: ITheme): IRawStyle => ({ ...inputField(theme), width: '100%', minHeight: 32, padding: '0 8px', fontSize: 14 });
