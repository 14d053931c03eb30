import { makeStyles } from '@fluentui/react/lib/Theme';

/** The list of findings: text first, in the panel's own type. */
export const useReviewStyles = makeStyles((theme) => ({
  group: { margin: '20px 0 8px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  findings: { listStyle: 'none', margin: 0, padding: 0 },
  finding: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  place: { margin: '0 0 4px', fontSize: theme.fonts.small.fontSize, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  quote: {
    margin: '0 0 4px',
    padding: '0 0 0 12px',
    borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`,
    maxWidth: '65ch',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line'
  },
  explanation: { margin: 0, maxWidth: '65ch', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', marginTop: 4 }
}));
