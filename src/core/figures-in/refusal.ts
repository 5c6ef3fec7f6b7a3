/** What a file without a table is, according to its first bytes. */
export type OtherFile =
  'xls' | 'xlsb' | 'word' | 'powerpoint' | 'pdf' | 'picture' | 'webPage' | 'deck' | 'other';

/** Why a file is refused. The text is in `i18n`. */
export type TableRefusal =
  | { readonly code: 'isOther'; readonly kind: OtherFile }
  | { readonly code: 'tooLarge' | 'damaged' | 'empty' };
