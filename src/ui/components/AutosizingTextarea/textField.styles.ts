import { makeStyles } from '@fluentui/react/lib/Theme';
import type { ITheme } from '@fluentui/react/lib/Theme';
import type { IRawStyle } from '@fluentui/react/lib/Styling';

const field = (theme: ITheme): IRawStyle => ({
  font: 'inherit',
  color: theme.semanticColors.inputText,
  backgroundColor: theme.semanticColors.inputBackground,
  border: `1px solid ${theme.semanticColors.inputBorder}`,
  borderRadius: 2,
  boxSizing: 'border-box',
  padding: '7px 8px',
  ':hover': { borderColor: theme.semanticColors.inputBorderHovered },
  ':focus': {
    borderColor: theme.semanticColors.inputFocusBorderAlt,
    outline: `2px solid ${theme.semanticColors.inputFocusBorderAlt}`,
    outlineOffset: -2
  }
});

/** Text fields as the theme has them, with a focus ring that high contrast keeps. */
export const useTextFieldStyles = makeStyles((theme) => ({
  area: {
    ...field(theme),
    display: 'block',
    width: '100%',
    lineHeight: '20px',
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content'
  },
  input: { ...field(theme), minHeight: 36, maxWidth: '100%' }
}));
