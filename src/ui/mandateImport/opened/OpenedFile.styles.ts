import { makeStyles } from '@fluentui/react/lib/Theme';

export const useOpenedStyles = makeStyles((theme) => ({
  columns: {
    '> *': { minWidth: 0 },
    '@container (min-width: 900px)': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: 40 }
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: '10px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  fields: { margin: 0 },
  term: { marginTop: 12, fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', maxWidth: '65ch' },
  values: { margin: 0, paddingInlineStart: 20 },
  quote: {
    margin: '4px 0 0',
    padding: '0 0 0 12px',
    borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    maxWidth: '65ch'
  },
  details: { fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  tick: { display: 'flex', alignItems: 'flex-start', gap: 8, cursor: 'pointer' },
  box: { flex: '0 0 auto', width: 18, height: 18, margin: '2px 0 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 8px' }
}));
