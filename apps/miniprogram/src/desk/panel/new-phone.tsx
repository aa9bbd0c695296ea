import { type FormEvent, useId, useState } from 'react';
import { paths } from '../../routes';
import { PHONE_NAME } from '../phone-place';
import type { Phones } from './use-phones';
import { useWords } from './words';

/** Opens the phone of somebody who is not of the demo. */
export function NewPhone({ phones }: { readonly phones: Phones }) {
  const { say } = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const isWrong = name !== '' && !PHONE_NAME.test(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    phones.open({ name, path: paths.home });
    setName('');
  };
  return (
    <form className="new-phone" onSubmit={submit}>
      <label className="new-phone__label" htmlFor={id}>
        {say('anotherName')}
      </label>
      <div className="new-phone__line">
        <input
          id={id}
          className="new-phone__field"
          value={name}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${id}rule`}
          onChange={(event) => setName(event.target.value)}
        />
        <button
          type="submit"
          className="panel-button"
          disabled={!PHONE_NAME.test(name) || phones.isFull}
        >
          {say('openNew')}
        </button>
      </div>
      <p id={`${id}rule`} className={isWrong ? 'panel-note panel-note--wrong' : 'panel-note'}>
        {say('nameRule')}
      </p>
    </form>
  );
}
