import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
import { SteadyButton } from '../../components/SteadyButton';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useRegisterBarStyles } from './RegisterBar.styles';
import { useSavedViews } from './useSavedViews';

/** Views that are kept by name on the device, and the link to the one at hand. */
export function SavedViews({ register }: { readonly register: RegisterState }): JSX.Element {
  const { saved } = useStrings(registerStrings);
  const styles = useRegisterBarStyles();
  const id = useStableId('register-saved');
  const { views, save, remove, addressOf } = useSavedViews(register.address);
  const [isOpen, setOpen] = React.useState(false);
  const toggle = React.useCallback((): void => setOpen((was) => !was), []);
  const [name, setName] = React.useState('');
  const [said, say] = React.useState('');
  const keep = (event: React.FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    save(name.trim());
    say(saved.saved(name.trim()));
    setName('');
  };
  const copy = (): void => {
    // No clipboard at all where the page is not safe: that is refused as well.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(window.location.href))
      .then(() => say(saved.copied), () => say(saved.notCopied));
  };
  return (
    <>
      <SteadyButton text={saved.open(views.length)} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={toggle} />
      {isOpen && (
        <div id={id} role="group" aria-label={saved.open(0)} className={styles.saved}>
          <div className={styles.panel}>
            <p className={styles.text}>{saved.intro}</p>
            {views.length > 0 && (
            <ul className={styles.list}>
              {views.map((view) => (
                <li key={view.name} className={styles.item}>
                  <a
                    className={styles.link}
                    href={`?${view.query}`}
                    onClick={(event) => {
                      event.preventDefault();
                      register.change(addressOf(view), 'push');
                    }}
                  >
                    {view.name}
                  </a>
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={saved.remove(view.name)}
                    onClick={() => {
                      remove(view.name);
                      say(saved.removed(view.name));
                    }}
                  >
                    ✕
                  </button>
                </li>
              ))}
            </ul>
            )}
            {views.length === 0 && <p className={styles.text}>{saved.none}</p>}
            <form className={styles.form} onSubmit={keep}>
              <label className={styles.label}>
                {saved.name}
                <input className={styles.field} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
              </label>
              <DefaultButton text={saved.save} type="submit" />
            </form>
            <DefaultButton text={saved.copy} onClick={copy} />
            <p role="status" className={styles.text}>{said}</p>
          </div>
        </div>
      )}
    </>
  );
}
