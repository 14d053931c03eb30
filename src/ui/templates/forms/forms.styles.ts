import { makeStyles } from '@fluentui/react/lib/Theme';

export const useFormStyles = makeStyles((theme) => ({
  tick: { display: 'flex', alignItems: 'center', gap: 8, minHeight: 24, fontSize: 14 },
  box: { width: 18, height: 18, margin: 0, flexShrink: 0 },
  hint: { margin: 0, fontSize: 12, lineHeight: '16px', color: theme.semanticColors.bodySubtext },
  number: { width: 96 },
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: '0 0 4px', fontSize: 14, fontWeight: 600 },
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: 12,
    margin: '0 0 24px',
    padding: 0,
    paddingInlineStart: 16,
    border: 0,
    borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`,
    minWidth: 0
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: 8 }
}));
