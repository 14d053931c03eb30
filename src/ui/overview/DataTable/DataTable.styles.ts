import { makeStyles } from '@fluentui/react/lib/Theme';

export const useDataTableStyles = makeStyles((theme) => ({
  scrolled: {
    position: 'relative',
    overflowX: 'auto',
    margin: '8px 0 12px',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: 14,
    lineHeight: '20px',
    'th, td': { padding: '6px 16px 6px 0', textAlign: 'start', verticalAlign: 'top', borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` },
    'tbody th': { fontWeight: 400 }
  },
  number: { fontVariantNumeric: 'tabular-nums' }
}));
