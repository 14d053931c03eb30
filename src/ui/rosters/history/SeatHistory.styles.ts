import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSeatHistoryStyles = makeStyles((theme) => ({
  heading: { margin: '8px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600 },
  list: { margin: '0 0 8px', paddingInlineStart: 12, borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`, maxWidth: '75ch' },
  when: { marginTop: 8, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  term: { margin: '2px 0 8px', overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext }
}));
