import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCaseStyles = makeStyles((theme) => ({
  screen: { maxWidth: 1040 },
  back: { margin: '0 0 8px', fontSize: 14, lineHeight: '20px' },
  standing: { margin: '0 0 4px', maxWidth: '75ch' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 32,
    // What takes the focus is scrolled clear of the panel below.
    'a, button, input, summary': { scrollMarginBottom: 200 },
    marginTop: 24,
    '@container (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr) 300px', columnGap: '48px' }
  },
  heading: { margin: '0 0 12px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  seal: { marginTop: 12, fontSize: 14, lineHeight: '20px' },
  sealLine: { margin: 0 },
  broken: {
    margin: '16px 0 0',
    padding: '12px 16px',
    borderInlineStart: `4px solid ${theme.semanticColors.errorIcon}`,
    backgroundColor: theme.semanticColors.errorBackground,
    color: theme.semanticColors.messageText,
    maxWidth: '75ch'
  },
  strong: { margin: 0, fontWeight: 600 },
  fold: {
    cursor: 'pointer',
    color: theme.semanticColors.bodySubtext,
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  hash: { margin: '4px 0 0', overflowWrap: 'anywhere', fontFamily: 'Consolas, Menlo, monospace', fontSize: 13 },
  returned: { marginTop: 16, maxWidth: '75ch', fontSize: 14, lineHeight: '20px' },
  quote: {
    margin: '4px 0 8px',
    padding: '0 0 0 12px',
    borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere'
  },
  group: { marginTop: 24, fontSize: 14, lineHeight: '20px', '> h3 + div': { margin: '0 0 12px' } },
  done: { margin: '8px 0 0', fontWeight: 600 }
}));
