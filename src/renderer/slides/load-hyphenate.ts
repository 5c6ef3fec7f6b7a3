import type { Language } from '../../core/deck/types';
import type { LoadHyphenate } from './hyphenation.svelte';

/** The patterns of a language, each in a file of its own that is read when a long word asks for it. */
export const loadHyphenate: LoadHyphenate = async (language) => {
  const [{ default: createHyphenator }, { default: patterns }] = await Promise.all([
    import('hyphen'),
    PATTERNS[language](),
  ]);
  const hyphenate = createHyphenator(patterns, { hyphenChar: BREAK });
  return (word) => hyphenate(word).split(BREAK);
};

// Apart: of two imports in one expression the bundler preloads the wrong one.
const PATTERNS: Readonly<Record<Language, () => Promise<{ readonly default: HyphenationPatterns }>>> = {
  nl: () => import('hyphen/patterns/nl'),
  en: () => import('hyphen/patterns/en-gb'),
};

const BREAK = '\u00AD';
