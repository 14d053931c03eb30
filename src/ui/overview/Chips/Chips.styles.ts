import { makeStyles } from '@fluentui/react/lib/Theme';

export const useChipsStyles = makeStyles((theme) => ({
  chips: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '8px 0' },
  chip: {
    minHeight: 32,
    padding: '4px 12px',
    font: 'inherit',
    fontSize: 14,
    lineHeight: '20px',
    color: theme.semanticColors.bodyText,
    background: 'none',
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: 16,
    cursor: 'pointer',
    ':hover': { backgroundColor: theme.semanticColors.buttonBackgroundHovered, color: theme.semanticColors.buttonTextHovered },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 },
    // The chosen one is told by weight and a wider rim as well as by colour.
    '&[aria-pressed="true"]': {
      padding: '3px 11px',
      fontWeight: 600,
      border: `2px solid ${theme.semanticColors.inputBackgroundChecked}`
    }
  }
}));
