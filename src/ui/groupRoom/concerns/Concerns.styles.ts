import { makeStyles } from '@fluentui/react/lib/Theme';

export const useConcernsStyles = makeStyles((theme) => ({
  part: {
    margin: '24px 0 0',
    padding: '4px 20px',
    maxWidth: 860,
    borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}`
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', gap: '0 24px', padding: '6px 0' },
  sentence: { margin: 0, flex: '1 1 280px', minWidth: 0, maxWidth: '75ch', overflowWrap: 'anywhere' },
  action: { flexShrink: 0, minHeight: 24, fontWeight: 600 }
}));
