import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSeatRowStyles = makeStyles((theme) => ({
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none', paddingTop: 4 } },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', gap: '4px 24px' },
  holder: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { margin: 0, fontWeight: 600 },
  vacancy: {
    margin: 0,
    paddingInlineStart: 10,
    fontWeight: 600,
    borderInlineStart: `3px solid ${theme.semanticColors.severeWarningIcon}`
  },
  more: { margin: '2px 0 0', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 }
}));
