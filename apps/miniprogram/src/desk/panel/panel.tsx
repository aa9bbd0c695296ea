import { useState } from 'react';
import { BusinessTime } from './business-time';
import type { DeskParts } from './desk-parts';
import './panel.scss';
import { keptSettings } from './panel-settings';
import { PhoneList } from './phone-list';
import { SettingsBar } from './settings-bar';
import { Story } from './story';
import { usePhones } from './use-phones';
import { useStore } from './use-store';
import { LanguageContext, useWords } from './words';

const settings = keptSettings();

/** The development panel: the story, the phones and the time. */
export function Panel({ desk }: { readonly desk: DeskParts }) {
  const { language } = useStore(settings);
  return (
    <LanguageContext.Provider value={language}>
      <PanelParts desk={desk} />
    </LanguageContext.Provider>
  );
}

function PanelParts({ desk }: { readonly desk: DeskParts }) {
  const { say } = useWords();
  const phones = usePhones(desk);
  const [said, setSaid] = useState('');
  return (
    <aside className="panel" aria-label={say('name')}>
      <header className="panel__head">
        <div className="panel__titles">
          <h1 className="panel__title">{say('app')}</h1>
          <p className="panel__subtitle">{say('name')}</p>
        </div>
        <SettingsBar settings={settings} />
      </header>
      <Story phones={phones} onSaid={setSaid} />
      <PhoneList phones={phones} />
      <BusinessTime desk={desk} onSaid={setSaid} />
      <p className="panel__said" role="status">
        {said}
      </p>
    </aside>
  );
}
