import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useFollowupSettingsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  number: { maxWidth: 480 }
}));
