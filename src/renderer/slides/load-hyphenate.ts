import type { LoadHyphenate } from './hyphenation.svelte';

/** The patterns of a language, each in a file of its own that is read when a long word asks for it. */
export const loadHyphenate: LoadHyphenate = async (language) => {
  const [{ default: createHyphenator }, { default: patterns }] = await Promise.all([
    import('hyphen'),
    language === 'nl' ? import('hyphen/patterns/nl') : import('hyphen/patterns/en-gb'),
  ]);
  const hyphenate = createHyphenator(patterns, { hyphenChar: BREAK });
  return (word) => hyphenate(word).split(BREAK);
};

const BREAK = '\u00AD';
