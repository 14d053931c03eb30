import { makeStyles } from '@fluentui/react/lib/Theme';

export const useEndingTermsStyles = makeStyles((theme) => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  day: { marginBottom: 16 },
  date: { margin: 0, fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  together: { fontWeight: 400, color: theme.semanticColors.bodySubtext },
  people: { margin: '4px 0 0', padding: 0, listStyle: 'none' },
  person: { padding: '2px 0' },
  nothing: { margin: 0 }
}));
