import { makeStyles } from '@fluentui/react/lib/Theme';

export const useWordStyles = makeStyles((theme) => ({
  word: {
    font: 'inherit',
    color: 'inherit',
    display: 'inline',
    padding: 0,
    background: 'none',
    border: 0,
    cursor: 'help',
    textAlign: 'start',
    textDecoration: 'underline dotted',
    textUnderlineOffset: 3,
    userSelect: 'text',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  // As wide as the text it stands in, below the line of its word: it fits on every page.
  explanation: {
    position: 'absolute',
    insetInlineStart: 0,
    display: 'block',
    zIndex: 2,
    boxSizing: 'border-box',
    width: 'max-content',
    maxWidth: 'min(100%, 48ch)',
    padding: '8px 12px',
    fontSize: 14,
    lineHeight: '20px',
    fontWeight: 400,
    color: theme.semanticColors.bodyText,
    backgroundColor: theme.semanticColors.bodyBackground,
    border: `1px solid ${theme.semanticColors.bodyText}`
  },
  away: { display: 'none' }
}));
