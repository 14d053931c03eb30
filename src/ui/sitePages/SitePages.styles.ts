import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useSitePagesStyles = makeStyles((theme) => ({
  ...viewText(theme),
  list: { margin: '8px 0 16px', paddingInlineStart: 24, maxWidth: '75ch', overflowWrap: 'anywhere', 'li + li': { marginTop: 4 } }
}));
