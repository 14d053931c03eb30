import { makeStyles } from '@fluentui/react/lib/Theme';

export const usePublishedCaseStyles = makeStyles((theme) => ({
  part: { marginTop: 24 },
  heading: { margin: '0 0 4px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  line: { margin: '0 0 8px', maxWidth: '75ch' },
  fold: {
    cursor: 'pointer',
    fontWeight: 600,
    padding: '4px 0',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 8, marginBottom: 8 },
  // On a phone each row stands below the other, a cell a line; the cells speak for themselves.
  table: {
    borderCollapse: 'collapse',
    fontSize: 14,
    lineHeight: '20px',
    tr: { borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` },
    '@container (max-width: 559px)': {
      'tr, td': { display: 'block' },
      thead: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
      td: { padding: '2px 0' },
      tr: { padding: '6px 0' }
    }
  },
  cell: { padding: '4px 16px 4px 0', textAlign: 'start', verticalAlign: 'top' },
  list: { margin: 0, paddingInlineStart: 20 },
  text: { padding: '8px 0 16px' }
}));
