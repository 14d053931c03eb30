import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCommentStyles = makeStyles((theme) => ({
  place: { maxWidth: '65ch', marginTop: 24, paddingTop: 8, borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  threads: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
  thread: { padding: '12px 0', borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` },
  answers: { listStyle: 'none', margin: '8px 0 0', padding: '0 0 0 16px', borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}` },
  author: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  when: { margin: 0, fontSize: theme.fonts.small.fontSize, color: theme.semanticColors.bodySubtext },
  quote: {
    margin: '8px 0 0',
    paddingInlineStart: 12,
    borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`,
    fontStyle: 'italic',
    overflowWrap: 'anywhere'
  },
  text: { margin: '4px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  field: { marginTop: 16 }
}));
