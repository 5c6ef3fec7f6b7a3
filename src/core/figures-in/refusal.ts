/** What a file is that holds no table, as far as its first bytes tell. */
export type OtherFile =
  'xls' | 'xlsb' | 'ods' | 'word' | 'powerpoint' | 'pdf' | 'picture' | 'webPage' | 'deck' | 'other';

/** Why nothing is read from a file. The words stand in `i18n`. */
export type TableRefusal =
  | { readonly code: 'isOther'; readonly kind: OtherFile }
  | { readonly code: 'tooLarge' | 'damaged' | 'empty' };
