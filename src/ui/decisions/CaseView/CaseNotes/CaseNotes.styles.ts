import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCaseNotesStyles = makeStyles((theme) => {
  const { bodyDivider, bodySubtext, focusBorder } = theme.semanticColors;
  return {
    fold: {
      marginTop: 16,
      fontSize: 14,
      lineHeight: '20px',
      '> summary': {
        padding: '4px 0',
        fontWeight: 600,
        cursor: 'pointer',
        ':focus-visible': { outline: `2px solid ${focusBorder}`, outlineOffset: 2 }
      }
    },
    explanation: { margin: '4px 0 8px', color: bodySubtext },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { padding: '12px 0', borderTop: `1px solid ${bodyDivider}` },
    place: { margin: '0 0 4px', fontSize: 13, lineHeight: '20px', color: bodySubtext },
    answer: { marginTop: 8, paddingInlineStart: 12, borderInlineStart: `2px solid ${bodyDivider}` },
    quote: { margin: '4px 0 8px', paddingInlineStart: 12, borderInlineStart: `2px solid ${bodyDivider}`, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }
  };
});
