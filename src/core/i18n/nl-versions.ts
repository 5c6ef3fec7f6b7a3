import { nlCounts } from './counts';
import { reasonWords } from './disk-texts';
import { nlDisk } from './nl-disk';
import type { VersionTexts } from './version-texts';

export const nlVersions: VersionTexts = {
  title: (name) => `Eerdere versies van ‘${name}’`,
  none: 'Er zijn nog geen eerdere versies. Elke keer dat je opslaat, komt er hier een bij.',
  intro: 'Kies een versie. Die gaat open als kopie: je eigen presentatie blijft zoals ze is.',
  copies: 'Dit bestand is op twee plekken tegelijk veranderd. Een kopie gaat open in een eigen venster.',
  when: (day, dayAndTime, time) =>
    ({ today: `Vandaag ${time}`, yesterday: `Gisteren ${time}`, earlier: dayAndTime })[day],
  slides: nlCounts.slides,
  changes: ({ added, removed, changed }) =>
    [
      added > 0 ? `${nlCounts.slides(added)} erbij` : '',
      removed > 0 ? `${nlCounts.slides(removed)} weg` : '',
      changed > 0 ? `${nlCounts.slides(changed)} veranderd` : '',
    ]
      .filter((each) => each !== '')
      .join(', '),
  latest: 'de laatst opgeslagen versie',
  shown: 'deze zie je nu',
  damaged: 'Deze versie is beschadigd en kan niet open.',
  copyOf: (name, dayAndTime) => `${name} (versie van ${dayAndTime})`,
  opened: (name) =>
    `Dit is een kopie van een eerdere versie van ‘${name}’. Het bestand zelf is niet veranderd.`,
  unreadable: 'Deze versie kan niet gelezen worden. Kies een andere.',
  back: (name) => `Terug naar ‘${name}’`,
  notLeft: 'Je kijkt niet naar een eerdere versie.',
  notKept: (reason) =>
    `De presentatie is opgeslagen, maar bij de eerdere versies komt ze niet (${reasonWords(nlDisk, reason)}).`,
};
