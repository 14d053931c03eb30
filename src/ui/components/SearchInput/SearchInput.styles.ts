import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputField } from '../inputField';

export const useSearchInputStyles = makeStyles((theme) => ({
  label: { display: 'block', padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  input: { ...inputField(theme), width: '100%', minHeight: 32, padding: '0 8px', fontSize: 14 }
}));
