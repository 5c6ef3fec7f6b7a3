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
      mine: 'Go on with my version',
      theirs: 'Open the other version',
      copy: 'Save my version apart…',
    },
  },
  overwrite: {
    title: 'The file has changed',
    text: (name) => `Another program has changed ‘${name}’. Saving now replaces that version.`,
    answers: { overwrite: 'Save all the same', copy: 'Save apart…', cancel: 'Cancel' },
  },
  reloaded: (name) => `‘${name}’ was changed outside this program. You now see the new version.`,
  gone: (name) => `‘${name}’ is no longer in its place. Save the presentation again if you want to keep it.`,
  recovered: (name) =>
    `Your changes in ‘${name}’ were not saved yet. They have been brought back. Save them if you want to keep them.`,
};
