import { makeStyles } from '@fluentui/react/lib/Theme';

export const useRevisionStyles = makeStyles((theme) => ({
  view: { fontSize: 15, lineHeight: '22px', color: theme.semanticColors.bodyText },
  title: {
    width: 'fit-content',
    margin: '0 0 4px',
    fontSize: 20,
    lineHeight: '28px',
    fontWeight: 600,
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  text: { margin: '0 0 8px', maxWidth: '75ch' },
  quiet: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  list: { margin: '16px 0', padding: 0, listStyle: 'none', maxWidth: 760 },
  row: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-start', padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  what: { flex: '1 1 220px', minWidth: 0 },
  name: { margin: 0, fontWeight: 600, overflowWrap: 'break-word' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', margin: '16px 0' },
  change: { margin: '0 0 24px', padding: '12px 0 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, maxWidth: 1000 },
  heading: { margin: '0 0 4px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  texts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))', gap: 16, margin: '8px 0' },
  label: { margin: '0 0 4px', fontSize: 14, fontWeight: 600 },
  lines: { margin: 0, overflowWrap: 'break-word', p: { margin: '0 0 4px' } },
  conflict: { fontWeight: 600 }
}));
