import { makeStyles } from '@fluentui/react/lib/Theme';

export const useExpectedStepsStyles = makeStyles((theme) => ({
  lead: { margin: '8px 0 4px', fontWeight: 600 },
  steps: { margin: '0 0 8px', paddingInlineStart: 24, maxWidth: '75ch', overflowWrap: 'anywhere', 'li + li': { marginTop: 4 } },
  quiet: { margin: '0 0 8px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext }
}));
