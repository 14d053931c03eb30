import { makeStyles } from '@fluentui/react/lib/Theme';

export const useComparisonViewStyles = makeStyles((theme) => ({
  view: { fontSize: 15, lineHeight: '22px', color: theme.semanticColors.bodyText },
  title: { margin: '0 0 4px', fontSize: 24, lineHeight: '32px', fontWeight: 600 },
  text: { margin: '0 0 16px', maxWidth: '75ch' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: 16,
    maxWidth: 800,
    '@media print': { display: 'none' }
  },
  choice: { margin: 0, padding: '8px 16px 16px', border: `1px solid ${theme.semanticColors.bodyDivider}`, minWidth: 0 },
  legend: { padding: '0 4px', fontWeight: 600 },
  field: { marginTop: 8 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '16px 0', '@media print': { display: 'none' } }
}));
