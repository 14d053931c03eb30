import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputField } from '../inputField';

/** Text fields as the theme has them. */
export const useTextFieldStyles = makeStyles((theme) => ({
  area: {
    ...inputField(theme),
    display: 'block',
    width: '100%',
    padding: '7px 8px',
    lineHeight: '20px',
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content'
  },
  input: {
    ...inputField(theme),
    minHeight: 32,
    maxWidth: '100%',
    padding: '0 8px',
    fontSize: 14,
    '&[aria-invalid="true"]': { borderColor: theme.semanticColors.errorText, borderWidth: 2 }
  }
}));
