import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useSnapshotStyles = makeStyles((theme) => ({
  notice: { ...viewText(theme).notice, fontWeight: 600 },
  age: { margin: '0 0 16px', color: theme.semanticColors.bodySubtext },
  put: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  told: { margin: 0, maxWidth: '75ch' },
  list: { listStyle: 'none', padding: 0, margin: '16px 0', display: 'grid', gap: 16 },
  region: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  /** A button without a frame, whose words stand in line with what is above them, also when they take two lines. */
  download: { marginInlineStart: -8, textAlign: 'start' },
  name: { minWidth: '14em', fontWeight: theme.fonts.mediumPlus.fontWeight }
}));
