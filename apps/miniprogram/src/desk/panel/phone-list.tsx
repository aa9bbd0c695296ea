import { useEffect, useState } from 'react';
import { paths } from '../../routes';
import { MOST_PHONES, TILL_PHONE } from '../phone-place';
import { Cross } from './marks';
import { NewPhone } from './new-phone';
import { askPeople, type Person } from './people';
import { Section } from './section';
import type { Phones } from './use-phones';
import { useWords } from './words';

/** Whose phones stand on the desk, and whose could. */
export function PhoneList({ phones }: { readonly phones: Phones }) {
  const { say, language } = useWords();
  const [people, setPeople] = useState<readonly Person[] | null>([]);
  useEffect(() => {
    askPeople().then(setPeople, () => setPeople(null));
  }, []);
  const open = phones.places.phones.flatMap(({ name }) => name ?? []);
  const known = (people ?? []).map(({ name, note }) => ({
    name,
    note: language === 'en' ? note.en : note.zh,
    path: paths.home as string,
  }));
  const till = { name: TILL_PHONE, note: say('till'), path: paths.staff as string };
  const others = open
    .filter((name) => name !== TILL_PHONE && !known.some((person) => person.name === name))
    .map((name) => ({ name, note: say('newPerson'), path: paths.home as string }));
  return (
    <Section title={say('phones')}>
      {people === null && <p className="panel-note">{say('noPersonas')}</p>}
      <ul className="phone-list">
        {[...known, ...others, till].map(({ name, note, path }) => {
          const isOpen = open.includes(name);
          return (
            <li key={name} className="phone-list__row">
              <button
                type="button"
                className="phone-list__phone"
                aria-pressed={isOpen}
                disabled={!isOpen && phones.isFull}
                onClick={() => (isOpen ? phones.show(name) : phones.open({ name, path }))}
              >
                <span className="phone-list__dot" />
                <span className="phone-list__lines">
                  <span>
                    <span className="only-for-readers">{say(isOpen ? 'show' : 'open')} </span>
                    {name}{' '}
                  </span>
                  <span className="phone-list__note">{note}</span>
                </span>
              </button>
              {isOpen && open.length > 1 && (
                <button
                  type="button"
                  className="phone-list__close"
                  aria-label={say('close', { name })}
                  onClick={() => phones.close(name)}
                >
                  <Cross />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {phones.isFull && <p className="panel-note">{say('full', { most: MOST_PHONES })}</p>}
      <NewPhone phones={phones} />
    </Section>
  );
}
