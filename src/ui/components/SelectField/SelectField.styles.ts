import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSelectFieldStyles = makeStyles((theme) => ({
  label: { display: 'block', padding: '5px 0', fontSize: 14, fontWeight: 600, color: theme.semanticColors.bodyText },
  select: {
    width: '100%',
    minHeight: 32,
    padding: '0 8px',
    font: 'inherit',
    fontSize: 14,
    color: theme.semanticColors.inputText,
    backgroundColor: theme.semanticColors.inputBackground,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: 2,
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 1 },
    option: { color: theme.semanticColors.inputText, backgroundColor: theme.semanticColors.inputBackground }
  }
}));
