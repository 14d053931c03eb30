import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSettingsFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 680, margin: '8px 0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 }
});
