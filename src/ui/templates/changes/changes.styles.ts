import { makeStyles } from '@fluentui/react/lib/Theme';

export const useChangesStyles = makeStyles((theme) => ({
  inserted: { textDecoration: 'underline', textDecorationThickness: 2, backgroundColor: theme.semanticColors.successBackground, color: theme.semanticColors.messageText, 'del + &': { marginInlineStart: 4 } },
  deleted: { textDecoration: 'line-through', backgroundColor: theme.semanticColors.errorBackground, color: theme.semanticColors.messageText },
  line: { margin: '0 0 8px', maxWidth: '75ch', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' }
}));
