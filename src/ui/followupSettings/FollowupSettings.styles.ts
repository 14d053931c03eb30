import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useFollowupSettingsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 480, margin: '8px 0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 }
}));
