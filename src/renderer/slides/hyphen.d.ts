type HyphenationPatterns = readonly unknown[];

declare module 'hyphen' {
  export default function createHyphenator(
    patterns: HyphenationPatterns,
    options: { readonly hyphenChar: string },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: HyphenationPatterns;
  export default patterns;
}
