import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCaseListStyles = makeStyles((theme) => ({
  section: { marginTop: 24 },
  sectionHead: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', gap: '0 16px', maxWidth: 760, '> a': { lineHeight: '24px', marginBottom: 8 } },
  line: { marginBottom: 8 },
  late: { fontWeight: 600, color: theme.semanticColors.bodyText },
  filters: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 },
  filter: {
    minHeight: 32,
    padding: '4px 12px',
    font: 'inherit',
    fontSize: 14,
    color: theme.semanticColors.bodyText,
    backgroundColor: 'transparent',
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: 16,
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  chosen: { fontWeight: 600, borderWidth: 2, padding: '3px 11px' },
  heading: { margin: '0 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600 },
  count: { whiteSpace: 'nowrap', fontWeight: 400, color: theme.semanticColors.bodySubtext },
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 760 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  link: {
    fontSize: 16,
    lineHeight: '24px',
    fontWeight: 600,
    color: theme.semanticColors.link,
    textDecoration: 'none',
    overflowWrap: 'break-word',
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  words: { '::first-letter': { textTransform: 'uppercase' } },
  others: { marginTop: 32 },
  fold: {
    padding: '4px 0',
    fontSize: 16,
    fontWeight: 600,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  }
}));
