import type { DocumentTexts } from './document-texts';

export const enDocuments: DocumentTexts = {
  empty: {
    title: 'My presentation',
    headline: 'My presentation',
    text: 'Write here what it is about.',
    source: 'own figures',
  },
  copyOf: (title) => `${title} (own version)`,
  recent: 'Opened lately',
  noRecent: 'Nothing yet',
  unsaved: {
    title: 'Not saved',
    text: (name) => `Do you want to save the changes in ‘${name}’?`,
    answers: { save: 'Save', discard: 'Do not save', cancel: 'Cancel' },
  },
  conflict: {
    title: 'The file has changed',
    text: (name) =>
      `Another program has changed ‘${name}’. You too have changed something here that is not saved yet.`,
    answers: {
      copy: 'Save my version apart…',
      theirs: 'Open the other version',
      mine: 'Go on with my version',
    },
  },
  overwrite: {
    title: 'The file has changed',
    text: (name) => `Another program has changed ‘${name}’. Saving now replaces that version.`,
    answers: { copy: 'Save apart…', overwrite: 'Save all the same', cancel: 'Cancel' },
  },
  readOnly: {
    title: 'Read-only',
    text: (name) => `‘${name}’ is protected: it may only be read. Do you want to change it all the same?`,
    answers: { copy: 'Save apart…', overwrite: 'Save all the same', cancel: 'Cancel' },
  },
  replace: {
    title: 'The file exists',
    text: (name) => `There is a file ‘${name}’ already. If you save, that file is lost.`,
    answers: { other: 'Another name…', replace: 'Replace', cancel: 'Cancel' },
  },
  gone: (name) => `‘${name}’ is no longer in its place. Save the presentation again if you want to keep it.`,
  recovered: (name) =>
    `Your changes in ‘${name}’ were not saved yet. They have been brought back. Save them if you want to keep them.`,
};
