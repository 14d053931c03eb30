import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useImportStyles = makeStyles((theme) => ({
  ...viewText(theme),
  dropZone: {
    margin: '16px 0',
    padding: 24,
    textAlign: 'center',
    border: `2px dashed ${theme.semanticColors.inputBorder}`,
    borderRadius: 2
  },
  dropZoneOver: {
    borderStyle: 'solid',
    borderColor: theme.semanticColors.inputBackgroundChecked,
    backgroundColor: theme.semanticColors.bodyStandoutBackground
  },
  dropHeading: { margin: 0, fontSize: 18, lineHeight: '24px', fontWeight: 600 },
  dropButton: { marginTop: 12 },
  progress: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', minHeight: 32 },
  bar: { flex: '1 1 160px', maxWidth: 320 },
  status: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', margin: '12px 0', minHeight: 32 },
  keep: { margin: '12px 0' },
  button: { whiteSpace: 'nowrap' },
  message: { margin: '0 0 4px', maxWidth: '65ch' },
  choice: { maxWidth: 440 }
}));
