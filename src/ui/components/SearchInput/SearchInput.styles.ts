import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputLabel, inputLine } from '../inputField';

export const useSearchInputStyles = makeStyles((theme) => ({
  label: inputLabel(theme),
  input: inputLine(theme)
}));
